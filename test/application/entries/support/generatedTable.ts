import type { SheetSnapshot, SnapshotCell } from '../../../../src/sheets/snapshot';

export type Cells = readonly (readonly (SnapshotCell | undefined)[] | undefined)[];

/** Headers by which each table among the generated sheets is known, and its yellow columns. */
export const TABLES = {
  indicators: {
    known: ['Codice', 'Indicatore', 'Target confermato', 'Consuntivo confermato'],
    yellow: ['Target confermato', 'Consuntivo confermato'],
  },
  objectives: {
    known: ['Codice', 'Obiettivo', 'Esito OIV', 'Punteggio OIV'],
    yellow: ['Esito OIV', 'Punteggio OIV', 'Causa', 'Motivazione'],
  },
  findings: { known: ['Esito', 'Motivo'], yellow: ['Esito', 'Motivo'] },
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export interface Table {
  readonly name: TableName;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly column: (header: string) => number;
}

/** What a cell shows: a text, or a number as a number; undefined where it is empty. */
export const shownIn = (cell: SnapshotCell | undefined): string | number | undefined => {
  if (cell?.content.kind === 'text') return cell.content.text;
  return cell?.content.kind === 'number' ? Number(cell.content.value) : undefined;
};

export const typedCell = (value: string | number): SnapshotCell => ({
  content:
    typeof value === 'string'
      ? { kind: 'text', text: value }
      : { kind: 'number', value: String(value), format: 'General' },
});

const texts = (cells: Cells, row: number): readonly (string | number | undefined)[] =>
  Array.from(cells[row] ?? [], shownIn);

export const tableIn = (sheet: SheetSnapshot, name: TableName): Table | null => {
  const headerRow = sheet.cells.findIndex((_, row) => {
    const line = texts(sheet.cells, row);
    return TABLES[name].known.every((header) => line.includes(header));
  });
  if (headerRow < 0) return null;
  const headers = texts(sheet.cells, headerRow);
  return { name, sheet, headerRow, column: (header) => headers.indexOf(header) };
};

export const tablesIn = (sheets: readonly SheetSnapshot[]): readonly Table[] =>
  sheets.flatMap((sheet) => TABLE_NAMES.flatMap((name) => tableIn(sheet, name) ?? []));

/** Rows below the header that hold anything. */
export const bodyRows = ({ sheet, headerRow }: Table): readonly number[] =>
  sheet.cells.flatMap((line, row) =>
    row > headerRow && (line ?? []).some((cell) => cell !== undefined) ? [row] : [],
  );

export const shownAt = (
  { sheet, column }: Table,
  row: number,
  header: string,
): string | number | undefined => {
  const at = column(header);
  return at < 0 ? undefined : shownIn(sheet.cells[row]?.[at]);
};

/** Everything that stands in the yellow columns below the headers, row by row. */
export const yellowCells = (
  table: Table,
): readonly { row: number; header: string; value: string | number }[] =>
  bodyRows(table).flatMap((row) =>
    TABLES[table.name].yellow.flatMap((header) => {
      const value = shownAt(table, row, header);
      return value === undefined ? [] : [{ row, header, value }];
    }),
  );

/** The sheet with other rows; merged cells and hidden columns are undone, as moving them asks for. */
export const withCells = (sheet: SheetSnapshot, cells: Cells): SheetSnapshot => ({
  ...sheet,
  cells,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

/** The sheet after somebody typed a value into a cell, or cleared it (null). */
export const typedInto = (
  table: Table,
  row: number,
  header: string,
  value: string | number | null,
): SheetSnapshot => {
  const at = table.column(header);
  const cells = table.sheet.cells.map((line, index) => {
    if (index !== row) return line;
    const width = Math.max(line?.length ?? 0, at + 1);
    const cell = value === null ? undefined : typedCell(value);
    return Array.from({ length: width }, (_, column) => (column === at ? cell : line?.[column]));
  });
  return { ...table.sheet, cells };
};
