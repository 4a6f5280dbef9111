import type { CellContent } from '../domain/model/cell';

/** A rectangle of cells, both ends included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SnapshotCell {
  readonly content: CellContent;
  /** True where the cell holds a formula; `content` is then its stored result. */
  readonly formula?: true;
  /**
   * The formula itself, English, without the leading `=`; only in sheets that bear a mark of ours,
   * where people's formulas in input cells are kept.
   */
  readonly formulaText?: string;
  /** True where a cell other than a text is struck out as a whole; a text has its runs. */
  readonly struck?: true;
}

export const ATTACHMENT_KINDS = ['comment', 'note', 'link', 'filter', 'table', 'object'] as const;

/**
 * Something that people hung on a sheet of ours: a comment (in a file a note or a thread, in Excel a
 * thread), a note that is written anew where its row moves, or a link of theirs at a cell; a filter
 * that hides rows, a table (Ctrl+T or pivot), a floating object: one that gets lost,
 * or, where it `staysAtCell`, one that stays where it lies.
 */
export interface SheetAttachment {
  readonly kind: (typeof ATTACHMENT_KINDS)[number];
  readonly row: number;
  readonly column: number;
  /** True where it cannot follow its row: Excel leaves it at its cell, an object where it lies. */
  readonly staysAtCell?: true;
}

export const SHEET_KINDS = ['worksheet', 'chart', 'dialog', 'macro'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export const SHEET_VISIBILITIES = ['visible', 'hidden', 'very-hidden'] as const;
export type SheetVisibility = (typeof SHEET_VISIBILITIES)[number];

/**
 * One sheet as plain data. `cells[row]?.[column]` counts from 0; rows and cells without content
 * (formatted or not) are holes, so a million empty formatted rows cost nothing. The value of a
 * merged area stands in its top left cell alone; `merges` says how far it reaches.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly kind: SheetKind;
  readonly visibility: SheetVisibility;
  readonly cells: readonly (readonly (SnapshotCell | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Only in sheets that bear a mark of ours, and only where there are any. */
  readonly attachments?: readonly SheetAttachment[];
}

/** A workbook-level defined name that marks a generated sheet, and the sheet that it points to. */
export interface SheetMark {
  readonly name: string;
  readonly sheet: string;
}

/** A workbook as read once; no library type, nothing that can change. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names `Traguardo_…` that mark the sheets which the program generated. */
  readonly marks: readonly SheetMark[];
}
