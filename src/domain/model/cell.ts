/** Where something stands in the workbook. Row and column count from 0: C7 is row 6, column 2. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A run of text with the same strike-through. A struck run is a value that was withdrawn. */
export interface TextRun {
  readonly text: string;
  readonly struck: boolean;
}

/**
 * What a cell holds, free of any spreadsheet library.
 *
 * - `number`: `value` is the stored number at 15 significant digits ("0.2856"), `format` its
 *   en-US number format code ("0.00%"). Percent is *not* applied to `value`.
 * - `date`: a number whose format is a date; `date` is ISO (yyyy-mm-dd), `value` the serial number.
 * - `text`: `runs` is there only where a part of the text is struck out. `partlyStruck` says that a
 *   part of it is struck out while nobody can tell which (Excel before ExcelApi 1.18): what counts
 *   of such a text has to be asked.
 * - `error`: `code` as Excel spells it in English ("#DIV/0!").
 */
export type CellContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly runs?: readonly TextRun[];
      readonly partlyStruck?: true;
    }
  | { readonly kind: 'number'; readonly value: string; readonly format: string }
  | {
      readonly kind: 'date';
      readonly date: string;
      readonly value: string;
      readonly format: string;
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

/** Content together with the cell that it was read from. */
export interface Written {
  readonly content: CellContent;
  readonly cell: CellRef;
}

/** A place inside a text: characters from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
