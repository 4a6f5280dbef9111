/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import type { HostFormat, HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { ensureCell } from '../../../src/preview/host/store/cells';
import type { Plan } from '../../../src/sheets/plan';
import { planOf, plannedSheet, value } from '../xlsx/support/planned';
import { inExcel, openInExcel, type InExcel } from './support/openInExcel';
import { contentOf, userWorkbook } from './support/workbooks';

const SAMPLE = 'assets/samples/indicatori-2023.xlsx';
const MOST_REQUESTS = 6;
const LINE = { style: 'Continuous', colour: '#00FF00' };
/** A hidden column of both sheets, and their header row. */
const HIDDEN = 24;
const HEADER = 3;
const around = (line: typeof LINE) => ({
  EdgeTop: line,
  EdgeBottom: line,
  EdgeLeft: line,
  EdgeRight: line,
});

const evaluatedPlan = async ({ port }: InExcel): Promise<Plan> =>
  evaluate(await port.read(), { year: null, answers: [], earlier: null }).plan;

/** The same plan for sheets that it does not know, so that nothing of them is carried over. */
const withoutMoves = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map(({ moves, ...sheet }) => (moves === undefined ? sheet : { ...sheet })),
});

const evaluated = async (): Promise<InExcel> => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const opened = await openInExcel(bytes, { apiSet: '1.18', calculates: true });
  await opened.port.write(await evaluatedPlan(opened));
  return opened;
};

/** What a workbook holds, a line for each cell and one for all else. */
const contentLines = (workbook: HostWorkbook): ReadonlySet<string> => {
  const { sheets, ...rest } = contentOf(workbook) as { sheets: readonly DrawnSheet[] };
  return new Set([
    JSON.stringify(rest),
    ...sheets.flatMap(({ name, cells, ...layout }) => [
      ordered([name, layout]),
      ...cells.flatMap(([row, columns]) =>
        columns.map(([column, cell]) => ordered([name, row, column, cell])),
      ),
    ]),
  ]);
};

interface DrawnSheet {
  readonly name: string;
  readonly cells: readonly (readonly [number, readonly (readonly [number, unknown])[]])[];
}

/** As JSON, with the parts of objects in one order. */
const ordered = (content: unknown): string =>
  JSON.stringify(content, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => [
  ...[...a].filter((line) => !b.has(line)).map((line) => `- ${line}`),
  ...[...b].filter((line) => !a.has(line)).map((line) => `+ ${line}`),
];

const paint = (sheet: HostSheet | undefined, row: number, column: number, format: HostFormat) => {
  if (sheet === undefined) throw new Error('There is no such sheet.');
  const cell = ensureCell(sheet, row, column);
  cell.format = { ...cell.format, ...format };
};

/** Paints through all columns, and each part of a look at another hidden cell. */
const paintAll = (sheet: HostSheet | undefined): void => {
  for (let column = 0; column < 42; column++) paint(sheet, 25, column, { fill: '#00B0F0' });
  PARTS.forEach((format, index) => paint(sheet, 10 + index, HIDDEN + (index % 5), format));
};

const PARTS: readonly HostFormat[] = [
  { bold: true },
  { italic: true },
  { underline: true },
  { size: 20 },
  { colour: '#FF0000' },
  { fill: '#FFFF00' },
  { wrap: true },
  { indent: 3 },
  { horizontal: 'Center' },
  { vertical: 'Center' },
];

/** The lines of the generated sheet, cell by cell, those that have any. */
const linesOf = ({ sheets }: HostWorkbook): readonly string[] =>
  [...(sheets[1]?.cells ?? [])].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { format }]) => {
      const sides = Object.entries(format.borders ?? {}).map(([side, { colour }]) => side + colour);
      return sides.length === 0 ? [] : [`${row},${column} ${sides.sort().join(' ')}`];
    }),
  );

describe('looks of the generated sheets of a sample', () => {
  test('come back with what people painted, in at most six requests', async () => {
    const opened = await evaluated();
    const { excel, port } = opened;
    excel.alter(({ sheets }) => {
      paintAll(sheets.find(({ name }) => name === 'Stato indicatori'));
      // Alone in their rectangles, so that nothing but the lines tells them.
      const other = sheets.find(({ name }) => name === 'Valutazione OIV');
      paint(other, 30, HIDDEN, { borders: { EdgeBottom: LINE } });
      paint(other, HEADER, HIDDEN, { borders: around(LINE) });
    });
    const before = contentLines(excel.workbook());
    const plan = withoutMoves(await evaluatedPlan(opened));
    excel.resetTraffic();
    await port.write(plan);
    expect(excel.traffic().syncs).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(difference(before, contentLines(excel.workbook()))).not.toEqual([]);
    await port.undo();
    expect(difference(before, contentLines(excel.workbook()))).toEqual([]);
  });

  test('are kept where people painted, when the same is written again', async () => {
    const opened = await evaluated();
    const { excel, port } = opened;
    const sheetOf = () => excel.workbook().sheets.find(({ name }) => name === 'Stato indicatori');
    excel.alter(() => paint(sheetOf(), 20, 3, { fill: '#00B0F0' }));
    await port.write(await evaluatedPlan(opened));
    expect(sheetOf()?.cells.get(20)?.get(3)?.format.fill).toBe('#00B0F0');
    expect(sheetOf()?.cells.get(21)?.get(3)?.format.fill).not.toBe('#00B0F0');
  });
});

describe('lines of cells that look alike', () => {
  const [rows, columns] = [60, 20];
  const plan = planOf(
    plannedSheet({
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => value(row * column)),
      ),
    }),
  );

  test.each([
    ['around', false, false],
    ['around and between rows', true, false],
    ['around and between columns', false, true],
  ])('come back %s, without a further request', async (_, acrossRows, acrossColumns) => {
    const { excel, port } = inExcel(userWorkbook(1));
    await port.read();
    await port.write(plan);
    excel.alter(({ sheets }) => {
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          paint(sheets[1], row, column, {
            borders: {
              ...(row === 0 || acrossRows ? { EdgeTop: LINE } : {}),
              ...(row === rows - 1 || acrossRows ? { EdgeBottom: LINE } : {}),
              ...(column === 0 || acrossColumns ? { EdgeLeft: LINE } : {}),
              ...(column === columns - 1 || acrossColumns ? { EdgeRight: LINE } : {}),
            },
          });
        }
      }
    });
    const before = linesOf(excel.workbook());
    await port.read();
    excel.resetTraffic();
    await port.write(plan);
    expect(excel.traffic().syncs).toBe(5);
    expect(linesOf(excel.workbook())).not.toEqual(before);
    await port.undo();
    expect(linesOf(excel.workbook())).toEqual(before);
  });
});
