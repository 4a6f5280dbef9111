import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../src/sheets/snapshot';

type Row = readonly (SnapshotCell | undefined)[];

/** What a person may do to a generated table without meaning any harm. */
export interface Disturbance {
  /** Seeds for the order of rows and of columns; null leaves them alone. */
  readonly rows: number | null;
  readonly columns: number | null;
  /** Blank rows put above the header. */
  readonly rowsAbove: number;
  /** Row of the table, as a share, after which a blank row is put. */
  readonly blankRow: number | null;
}

/** The same order for the same seed. */
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, at: ((index + 1) * (seed * 2 + 7919)) % 104_729 }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

const fill = (row: Row | undefined, width: number): Row =>
  Array.from({ length: width }, (_, column) => row?.[column]);

/** A table sheet after a disturbance; `headerRow` counts from 0. */
export const disturbSheet = (
  sheet: SheetSnapshot,
  headerRow: number,
  { rows, columns, rowsAbove, blankRow }: Disturbance,
): SheetSnapshot => {
  const width = Math.max(...sheet.cells.map((row) => row?.length ?? 0));
  const all = sheet.cells.map((row) => fill(row, width));
  const above = all.slice(0, headerRow);
  const header = fill(all[headerRow], width);
  const body = rows === null ? all.slice(headerRow + 1) : shuffled(all.slice(headerRow + 1), rows);
  if (blankRow !== null) body.splice(Math.floor(blankRow * body.length), 0, []);
  const moved = [...Array.from({ length: rowsAbove }, (): Row => []), ...above, header, ...body];
  const order = Array.from({ length: width }, (_, column) => column);
  const placed = columns === null ? order : shuffled(order, columns);
  return { ...sheet, cells: moved.map((row) => placed.map((column) => row[column])) };
};

/** The workbook with its table sheets disturbed; `Parametri` is no table. */
export const disturb = (
  snapshot: WorkbookSnapshot,
  headerRow: number,
  disturbance: Disturbance,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === 'Parametri' ? sheet : disturbSheet(sheet, headerRow, disturbance),
  ),
});
