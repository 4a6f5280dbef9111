import * as SheetJS from '@e965/xlsx';
import { readXlsx } from 'hucre';
import type { Plan, PlannedCell } from '../../../../src/sheets/plan';
import { accepted, excelize } from './excelize';

type Value = string | number | boolean | Date | null | undefined;
/** Sheets by name; every value as text, without the empty ends of rows and sheets. */
type Grids = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A program that is not ours and opens a workbook. */
export interface Reader {
  readonly name: string;
  readonly grids: (bytes: Uint8Array) => Promise<Grids>;
}

const DAYS_BEFORE_1970 = 25_569;

const valueText = (value: Value): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return String(value.getTime() / 86_400_000 + DAYS_BEFORE_1970);
  return String(value).replaceAll('\r\n', '\n');
};

const grid = (rows: readonly (readonly Value[] | undefined)[]): readonly (readonly string[])[] => {
  const texts = Array.from(rows, (row) => {
    const found = Array.from(row ?? [], valueText);
    return found.slice(0, found.findLastIndex((text) => text !== '') + 1);
  });
  return texts.slice(0, texts.findLastIndex((row) => row.length > 0) + 1);
};

export const READERS: readonly Reader[] = [
  {
    name: 'hucre',
    grids: async (bytes) => {
      const { sheets } = await readXlsx(bytes);
      return Object.fromEntries(sheets.map(({ name, rows }) => [name, grid(rows)]));
    },
  },
  {
    name: 'SheetJS',
    grids: (bytes) => {
      const book = SheetJS.read(bytes, { dense: true });
      const rowsOf = (name: string): readonly (readonly Value[])[] =>
        (book.Sheets[name]?.['!data'] ?? []).map((row) =>
          Array.from(row ?? [], (cell) => (cell?.t === 'e' ? cell.w : cell?.v)),
        );
      return Promise.resolve(
        Object.fromEntries(book.SheetNames.map((name) => [name, grid(rowsOf(name))])),
      );
    },
  },
  {
    name: 'excelize',
    grids: async (bytes) => {
      const file = (await excelize()).OpenReader(bytes);
      accepted(file as unknown as { error: string | null });
      return Object.fromEntries(
        file
          .GetSheetList()
          .list.map((name) => [
            name,
            grid(accepted(file.GetRows(name, { RawCellValue: true })).result),
          ]),
      );
    },
  },
];

const planned = (cell: PlannedCell | undefined): Value =>
  cell && ('formula' in cell ? cell.result : cell.value);

/** The sheets of a plan as a reader shall find them. */
export const plannedGrids = ({ sheets }: Plan): Grids =>
  Object.fromEntries(
    sheets.map(({ title, cells }) => [title, grid(cells.map((row) => row.map(planned)))]),
  );
