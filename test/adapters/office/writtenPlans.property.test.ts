/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan, PlannedCell, PlannedSheet } from '../../../src/sheets/plan';
import type { CellRange } from '../../../src/sheets/snapshot';
import { expectPlan } from '../contract/support/expectPlan';
import { plannedSheet, STYLES } from '../xlsx/support/planned';
import { hostWorkbookOf } from '../../preview/host/support/hostWorkbookOf';
import { inExcel } from './support/openInExcel';
import { contentOf, contentWithoutIds } from './support/workbooks';

const ROWS = 8;
const COLUMNS = 6;

const texts = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('=A1', '+1', '-', '@x', "'a", '12', '1,5', '31/12/2023', 'VERO', '#N/A', '€ 3', '1E5', 'gen-23', '3/4'),
); // prettier-ignore

const contents = fc.oneof(
  texts,
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 64),
  fc.boolean(),
  fc.constant(null),
);

const style = fc.constantFrom(...Object.keys(STYLES));
const cell: fc.Arbitrary<PlannedCell | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value: contents, style: style.filter((name) => name !== 'date') }) },
  { weight: 1, arbitrary: fc.record({ value: fc.integer({ min: 61, max: 60_000 }), style: fc.constant('date') }) },
  { weight: 1, arbitrary: style.filter((name) => name !== 'date').map((name) => ({ formula: '1+1', result: 2, style: name })) },
  { weight: 2, arbitrary: fc.constant(undefined) },
); // prettier-ignore

/** Inside the sheet's table or beyond it, down to Excel's last row. */
const height = fc.constantFrom(0, 1, 2, 3, 30, 1_048_575);
const LAST_ROW = 1_048_575;

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(ROWS), fc.nat(COLUMNS + 9), height, fc.nat(3))
  .map(([top, left, rows, width]) => ({
    top,
    left,
    bottom: Math.min(top + rows, LAST_ROW),
    right: left + width,
  }));

/** Merged areas may not overlap, nor hold more than one cell with content. */
const MERGES: readonly CellRange[] = [
  { top: 10, left: 0, bottom: 11, right: 1 },
  { top: 10, left: 3, bottom: 10, right: 5 },
  { top: 12, left: 2, bottom: 14, right: 2 },
];

const colour = fc.constantFrom('#C6EFCE', '#FFC7CE', '#FFEB9C');

const sheetNamed = (mark: string, title: string): fc.Arbitrary<PlannedSheet> =>
  fc
    .record({
      cells: fc.array(fc.array(cell, { maxLength: COLUMNS }), { maxLength: ROWS }),
      merges: fc.subarray([...MERGES]),
      conditionalFormats: fc.array(
        fc.record({
          range,
          formula: fc.constantFrom('A1>1', '$B1=""'),
          fill: colour,
          font: colour,
        }),
        { maxLength: 3 },
      ),
      validations: fc.uniqueArray(fc.nat(COLUMNS + 9), { maxLength: 2 }).map((columns) =>
        columns.map((column) => ({
          kind: 'decimal' as const,
          // Some as long as their column, some beside the table.
          range: {
            top: column % 5,
            left: column,
            bottom: column % 3 === 0 ? LAST_ROW : 5 + column,
            right: column,
          },
          minimum: 0,
          maximum: 5,
          title: 'Punteggio',
          message: 'Da 0 a 5',
          strictness: 'stop' as const,
        })),
      ),
      columns: fc.array(fc.record({ width: fc.integer({ min: 2, max: 60 }) }), { maxLength: 8 }),
      rowHeights: fc.dictionary(fc.nat(ROWS).map(String), fc.integer({ min: 12, max: 80 }), {
        maxKeys: 3,
      }),
      freeze: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
      filter: fc.option(fc.constant({ top: 0, left: 0, bottom: 5, right: 3 }), { nil: null }),
    })
    .map((parts) =>
      plannedSheet({
        mark,
        title,
        ...parts,
        cells: ended(parts.cells),
        filter: holds(parts.cells) ? parts.filter : null,
      }),
    );

/** As plans have it, merged areas lie within what the sheet uses. */
const ended = (cells: PlannedSheet['cells']): PlannedSheet['cells'] => [
  ...Array.from({ length: 14 }, (_, row) => cells[row] ?? []),
  [...Array.from({ length: 9 }, () => undefined), { value: 'fine', style: 'plain' }],
];

/** Excel filters no empty table. */
const holds = (cells: PlannedSheet['cells']): boolean =>
  cells[0]?.[0] !== undefined && (!('value' in cells[0][0]) || (cells[0][0].value ?? '') !== '');

const planned: fc.Arbitrary<Plan> = fc
  .tuple(
    sheetNamed('Traguardo_Stato', 'Stato'),
    sheetNamed('Traguardo_Parametri', 'Parametri'),
    sheetNamed('Traguardo_Anomalie', 'Anomalie'),
  )
  .chain((sheets) => fc.shuffledSubarray([...sheets], { minLength: 1 }))
  .map((sheets) => ({ sheets, names: [], styles: STYLES }));

const drawn = fc.oneof(
  texts.filter((text) => !text.startsWith('=')),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const users = fc.uniqueArray(fc.constantFrom('Foglio 1', "L'anno", 'a!b', 'Ô'), { minLength: 1 }).chain(
  (names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.array(fc.array(drawn, { maxLength: 4 }), { maxLength: 4 })]),
      ),
    ),
); // prettier-ignore

const RUNS = 40;

describe('any plans in any workbook', () => {
  test('are read as written, leave the sheets of the user alone, and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(users, planned, planned, async (sheets, first, second) => {
        const { excel, port } = inExcel(hostWorkbookOf(sheets), { calculates: true });
        const count = excel.workbook().sheets.length;
        const theirs = () =>
          JSON.stringify(
            (contentOf(excel.workbook()) as { sheets: unknown[] }).sheets.slice(0, count),
          );
        const before = theirs();
        await port.read();
        await port.write(first);
        expectPlan(await port.read(), first);
        const between = contentWithoutIds(excel.workbook());
        await port.write(second);
        expectPlan(await port.read(), second);
        expect(theirs()).toBe(before);
        await port.undo();
        expect(contentWithoutIds(excel.workbook())).toEqual(between);
        expect(theirs()).toBe(before);
      }),
      { numRuns: RUNS, seed: 1, endOnFailure: true },
    );
  }, 60_000);
});
