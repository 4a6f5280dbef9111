import type { CellRef } from '../domain/model/cell';

/** One generated sheet as writing would leave it, against what is there now. */
export interface SheetChange {
  /** The mark of the sheet, e.g. `Traguardo_Stato_indicatori`. */
  readonly mark: string;
  readonly title: string;
  readonly kind: 'created' | 'changed' | 'unchanged';
  readonly rows: number;
  /** Cells whose shown value differs; all cells that hold something, for a new sheet. */
  readonly cells: number;
  /** The first differences of a changed sheet, as a person would name them; at most 20. */
  readonly examples: readonly CellChange[];
}

export interface CellChange {
  readonly cell: CellRef;
  /** The text of the first column of its row (a code), or null. */
  readonly row: string | null;
  /** The header of its column, or null. */
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}
