import type { CellRange } from './snapshot';

/**
 * What is to be written: plain data, no library type. Equal input gives an equal plan.
 * Both adapters (xlsx file, Office.js) can execute every plan.
 */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  /** Workbook-level names; the marks of the generated sheets are not among them. */
  readonly names: readonly PlannedName[];
  readonly styles: Readonly<Record<string, PlannedStyle>>;
}

export interface PlannedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

export type PlannedValue = string | number | boolean | null;

/**
 * One cell. A `value` is written as it is: text stays text, even where it begins with `=`.
 * A `formula` (English names, commas, no leading `=`) carries the exactly computed `result` that
 * viewers without a calculation engine show; text results are strings, errors are not planned.
 */
export type PlannedCell =
  | { readonly value: PlannedValue; readonly style: string }
  | {
      readonly formula: string;
      readonly result: string | number | boolean;
      readonly style: string;
    };

export interface PlannedColumn {
  /** In characters, as Excel counts. */
  readonly width: number;
  readonly hidden?: true;
}

/** A colour rule; `formula` is relative to the top left cell of the range, without leading `=`. */
export interface PlannedConditionalFormat {
  readonly range: CellRange;
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
}

export type PlannedValidation = {
  readonly range: CellRange;
  /** Italian, at most 32 and 255 characters. */
  readonly title: string;
  readonly message: string;
  /** 'warning' lets people insist; 'stop' does not. */
  readonly strictness: 'stop' | 'warning';
} & (
  | { readonly kind: 'list'; /** e.g. `Parametri!$H$3:$H$7` */ readonly source: string }
  | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
);

export interface PlannedPrint {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page, counted from 0, both included. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** What is printed, one page wide; without it everything. */
  readonly area?: CellRange;
  /** Excel's header and footer codes, e.g. `&L&"-,Bold"Stato indicatori&R&P di &N`. */
  readonly header: string;
  readonly footer: string;
}

/**
 * The new places of the rows and columns of a generated sheet as it is now: old → new,
 * counted from 0. What is not there goes. For what people hung on cells: comments, links, formats.
 */
export interface PlannedMoves {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

export interface PlannedSheet {
  /** The defined name that marks the sheet as ours, e.g. `Traguardo_Stato_indicatori`. */
  readonly mark: string;
  readonly title: string;
  readonly tabColour: string;
  readonly columns: readonly PlannedColumn[];
  /** Row heights in points, by row; rows that are not named keep the default height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** cells[row][column]; undefined is an empty, unstyled cell. */
  readonly cells: readonly (readonly (PlannedCell | undefined)[])[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly validations: readonly PlannedValidation[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: CellRange | null;
  readonly print: PlannedPrint;
  /** Absent where the sheet is new. */
  readonly moves?: PlannedMoves;
}

/** A style by name. Colours are `#RRGGBB`. `workbookStyle` also makes it a named cell style. */
export interface PlannedStyle {
  readonly workbookStyle?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'bottom';
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  readonly underline?: true;
  /** The whole text struck out. */
  readonly strike?: true;
  readonly indent?: number;
}
