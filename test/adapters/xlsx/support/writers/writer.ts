import type { SnapshotCell, WorkbookSnapshot } from '../../../../../src/sheets/snapshot';

/** A program that is not ours and can save a workbook that is given as plain data. */
export interface Writer {
  /** The program and the kind of file, e.g. `SheetJS .xlsb`. */
  readonly name: string;
  readonly ending: 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods';
  /** Marks of the book are not written. Serial numbers of dates go out as they are. */
  readonly write: (book: WorkbookSnapshot, from1904?: boolean) => Promise<Uint8Array>;
  /** A cell as this program's file can hold it: what it loses is its own loss, not the reader's. */
  readonly keeps: (cell: SnapshotCell) => SnapshotCell | undefined;
  /** The number of columns that a sheet of this format has. */
  readonly columns: 256 | 16_384;
  /** Whether its files can count days from 1904. */
  readonly counts1904: boolean;
  /** Whether it tells very hidden sheets from hidden ones, and hides sheets at all. */
  readonly hides: 'very' | 'plain' | 'nothing';
  readonly hidesRows: boolean;
}

/** The formula that stands in every cell that is to hold one; its result is stored beside it. */
export const FORMULA = 'SUM(1,1)';
