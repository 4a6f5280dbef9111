import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { PlannedCell } from '../../../src/sheets/plan';
import type { SnapshotCell } from '../../../src/sheets/snapshot';
import { buildPackage } from './support/buildPackage';
import { plannedSheet, planOf } from './support/planned';

const BLANK = buildPackage({ sheets: [{ name: 'Scheda 1', xml: '' }] });

/** Any UTF-16 units: control characters, lone surrogates, zero widths, `_x0041_`, leading `=`. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '=1+1',
    '+39',
    '-',
    '@nome',
    '_x0041_',
    '_x005F_',
    ' a  b ',
    'a\r\nb\tc',
    '\u200b',
    '&lt;',
    ']]>',
    "'x",
  ),
);
const fifteenDigits = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
  .map((number) => Number(number.toPrecision(15)) + 0);
const style = fc.constantFrom('plain', 'input', 'percent', 'header');

const plannedCell: fc.Arbitrary<PlannedCell> = fc.oneof(
  fc.record({ value: fc.oneof(oddText, fifteenDigits, fc.boolean(), fc.constant(null)), style }),
  fc.record({
    formula: fc.constantFrom('A1&"<"', "'Scheda 1'!A1"),
    result: fc.oneof(oddText, fifteenDigits, fc.boolean()),
    style,
  }),
);

const expected = (cell: PlannedCell | undefined): SnapshotCell | undefined => {
  if (cell === undefined) return undefined;
  const formula = 'formula' in cell ? ({ formula: true, formulaText: cell.formula } as const) : {};
  const content = 'formula' in cell ? cell.result : cell.value;
  if (content === null || (content === '' && !('formula' in cell))) return undefined;
  if (typeof content === 'boolean')
    return { content: { kind: 'boolean', value: content }, ...formula };
  if (typeof content === 'string') return { content: { kind: 'text', text: content }, ...formula };
  const format = cell.style === 'percent' ? '0.00"%"' : 'General';
  return { content: { kind: 'number', value: expect.anything() as never, format }, ...formula };
};

const numberOf = (cell: SnapshotCell | undefined): number | null =>
  cell?.content.kind === 'number' ? Number(cell.content.value) : null;

describe('what is written', () => {
  it('is read back equal, whatever it is', async () => {
    const rows = fc.array(fc.array(fc.option(plannedCell, { nil: undefined }), { maxLength: 6 }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const out = await writeWorkbook(BLANK, planOf(plannedSheet({ cells })));
        const read = (await readWorkbook(out)).sheets[1]?.cells ?? [];
        cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            const found = read[r]?.[c];
            expect(found).toEqual(expected(cell));
            const number = cell && ('formula' in cell ? cell.result : cell.value);
            if (typeof number === 'number') expect(numberOf(found)).toBe(number);
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is read back where it is the longest text', async () => {
    for (const text of ['x'.repeat(32_767), '\u0001'.repeat(32_767), '&'.repeat(32_767)]) {
      const out = await writeWorkbook(
        BLANK,
        planOf(plannedSheet({ cells: [[{ value: text, style: 'plain' }]] })),
      );
      expect((await readWorkbook(out)).sheets[1]?.cells[0]?.[0]).toEqual({
        content: { kind: 'text', text },
      });
    }
  });
});
