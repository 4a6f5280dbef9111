import { readSampleFile, type TrueReading } from './sampleData';

/** A number as Excel stores it: dates as serial days, 28,56% as 0.2856. */
export interface FlatNumber {
  readonly number: number;
  readonly format?: string;
  /** `{actual}` and `{target2023}` stand for the cells of the same row. */
  readonly formula?: string;
}

/** What a clerk typed into a cell; null where it was left empty. */
export type FlatCell = string | FlatNumber | null;

export interface FlatCells {
  readonly target2022: FlatCell;
  readonly target2023: FlatCell;
  readonly target2024: FlatCell;
  readonly unit: FlatCell;
  readonly actual: FlatCell;
  readonly achievement: FlatCell;
  readonly source: FlatCell;
  readonly history: Readonly<Record<string, FlatCell>>;
  readonly note: FlatCell;
}

/** One indicator of the flat table; names and algorithms are those of the cards. */
export interface FlatRow {
  readonly id: string;
  readonly cells: FlatCells;
  readonly reads: TrueReading;
}

export interface FlatTable {
  readonly year: number;
  readonly rows: readonly FlatRow[];
}

/** The same 120 indicators as one table. */
export const loadFlatTable = (): FlatTable =>
  readSampleFile('./indicatori-2023.data.json') as FlatTable;
