import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import type { Plan, PlannedCell, PlannedValue } from '../../../src/sheets/plan';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { buildPackage } from '../../adapters/xlsx/support/buildPackage';
import { PLAIN_ROWS, sheetData, type DrawnCell } from '../../support/drawnTable';
import { planToSnapshot } from '../../support/planToSnapshot';
import { addressIn, placeIn, plannedSheetOf } from '../../support/typeInto';

const STATE = 'Traguardo_Stato_indicatori';
const PARAMETERS = 'Traguardo_Parametri';
const ACTUAL = 'Consuntivo confermato';

const read = (rows: readonly (readonly DrawnCell[])[]): Promise<WorkbookSnapshot> =>
  readWorkbook(buildPackage({ sheets: [{ name: 'Schede', xml: sheetData(rows) }] }));
/** An objective comes first, so every row moves. */
const MORE_ROWS = [
  PLAIN_ROWS[0] ?? [],
  ['A00', 'Formare il personale', 'Ore di formazione', '>= 20', 25],
  ...PLAIN_ROWS.slice(1),
];

const run = (workbook: WorkbookSnapshot, earlier: WorkbookSnapshot | null = null): Plan =>
  evaluate(workbook, { year: 2023, answers: [], earlier }).plan;

const withCells = (
  workbook: WorkbookSnapshot,
  title: string,
  change: (cells: (SnapshotCell | undefined)[][]) => (SnapshotCell | undefined)[][],
): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet): SheetSnapshot =>
    sheet.name === title
      ? { ...sheet, cells: change(sheet.cells.map((row) => [...(row ?? [])])) }
      : sheet,
  ),
});

const typed = (
  workbook: WorkbookSnapshot,
  title: string,
  [row, column]: readonly [row: number, column: number],
  formulaText: string,
): WorkbookSnapshot =>
  withCells(workbook, title, (cells) => {
    const content = { kind: 'number', value: '44', format: 'General' } as const;
    (cells[row] ??= [])[column] = { content, formula: true, formulaText };
    return cells;
  });

const inPlace = (user: WorkbookSnapshot, generated: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: [...user.sheets, ...generated.sheets],
  marks: generated.marks,
});

const formulaOrValue = (cell: PlannedCell | undefined): PlannedValue | undefined =>
  cell !== undefined && 'formula' in cell ? cell.formula : cell?.value;

const formulaAt = (plan: Plan, mark: string, [row, column]: readonly [number, number]) =>
  formulaOrValue(plannedSheetOf(plan, mark).cells[row]?.[column]);

describe('a formula that somebody typed in a yellow cell', () => {
  const drawn = async () => {
    const first = run(await read(PLAIN_ROWS));
    const sheet = plannedSheetOf(first, STATE);
    const [own, other] = ['A02/1', 'A01/1'].map((code) => addressIn(sheet, code, 'Valore target'));
    const book = typed(
      planToSnapshot(first),
      sheet.title,
      placeIn(sheet, 'A02/1', ACTUAL),
      `${own}+${other}+Schede!E4`,
    );
    const addresses = (plan: Plan) =>
      ['A02/1', 'A01/1'].map((code) =>
        addressIn(plannedSheetOf(plan, STATE), code, 'Valore target'),
      );
    const written = (plan: Plan) =>
      formulaAt(plan, STATE, placeIn(plannedSheetOf(plan, STATE), 'A02/1', ACTUAL));
    return { book, other, addresses, written };
  };

  it('follows its own row and the other rows of its sheet', async () => {
    const { book, other, addresses, written } = await drawn();
    const plan = run(inPlace(await read(MORE_ROWS), book));
    const [own, moved] = addresses(plan);
    expect(moved).not.toBe(other);
    expect(written(plan)).toBe(`${own}+${moved}+Schede!E4`);
  });

  it('follows its own row alone where the sheets come from another workbook', async () => {
    const { book, other, addresses, written } = await drawn();
    const plan = run(await read(MORE_ROWS), book);
    expect(written(plan)).toBe(`${addresses(plan)[0]}+${other}+Schede!E4`);
  });

  it('stays in Parametri too, and follows the rows that somebody inserted', async () => {
    const user = await read(PLAIN_ROWS);
    const first = run(user);
    const row = plannedSheetOf(first, PARAMETERS).cells.findIndex((cells) =>
      cells.some((cell) => formulaOrValue(cell) === 'Traguardo_par_quasi_raggiunto'),
    );
    const lower = withCells(planToSnapshot(first), 'Parametri', (cells) => [[], ...cells]);
    const book = typed(lower, 'Parametri', [row + 1, 1], `44+E${row + 2}-E${row + 2}`);
    const plan = run(inPlace(user, book));
    expect(formulaAt(plan, PARAMETERS, [row, 1])).toBe(`44+E${row + 1}-E${row + 1}`);
  });
});

describe('the moves of Parametri', () => {
  it('are none where the sheet is new, and lead every row with a label to itself', async () => {
    const user = await read(PLAIN_ROWS);
    const first = run(user);
    expect(plannedSheetOf(first, PARAMETERS).moves).toBeUndefined();
    const { moves, cells } = plannedSheetOf(run(inPlace(user, planToSnapshot(first))), PARAMETERS);
    const labelled = cells.flatMap((row, at) => (row[0] === undefined ? [] : [at]));
    expect([...(moves?.rows ?? [])]).toEqual(labelled.map((at) => [at, at]));
    const width = Math.max(...cells.map((row) => row.length));
    expect([...(moves?.columns ?? [])]).toEqual(Array.from({ length: width }, (_, at) => [at, at]));
  });

  it('tell rows and columns that somebody inserted', async () => {
    const user = await read(PLAIN_ROWS);
    const first = planToSnapshot(run(user));
    const book = withCells(first, 'Parametri', (cells) =>
      [[], ...cells].map((row) => [undefined, ...row]),
    );
    const { moves } = plannedSheetOf(run(inPlace(user, book)), PARAMETERS);
    expect(moves?.rows.get(1)).toBe(0);
    expect(moves?.columns.get(2)).toBe(1);
    expect([...(moves?.rows ?? [])].every(([old, now]) => old === now + 1)).toBe(true);
  });
});
