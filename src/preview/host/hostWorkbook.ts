import type { TextRun } from '../../domain/model/cell';
import type { CellRange, SheetVisibility } from '../../sheets/snapshot';

/** What a cell holds, as Excel keeps it. An error is its code, as `#DIV/0!`. */
export type HostValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string; readonly runs?: readonly TextRun[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

/** How a cell looks. Colours are `#RRGGBB`; what is not named is Excel's default. */
export interface HostFormat {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** True: all of it; null: a part of the text. */
  strikethrough?: boolean | null;
  size?: number;
  colour?: string;
  fill?: string;
  /** As Office.js words them: `Left`, `Center`, `Right` …; `Top`, `Center`, `Bottom`. */
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  /**
   * The line per edge: `EdgeTop`, `EdgeBottom`, `EdgeLeft`, `EdgeRight`. Style and weight as
   * Office.js words them (`Continuous`, `Dash` …; `Hairline`, `Thin`, `Medium`, `Thick`); without
   * a weight the line is thin.
   */
  borders?: Record<string, { style: string; colour: string; weight?: string }>;
  /** Name of the cell style, where it is not `Normal`. */
  style?: string;
}

export interface HostCell {
  /** Null for a cell that is only formatted. For a formula its computed result. */
  value: HostValue | null;
  /** English, with `=`. */
  formula?: string;
  /** The address of a link that hangs on the cell. */
  hyperlink?: string;
  format: HostFormat;
}

export interface HostConditionalFormat {
  id: string;
  range: CellRange;
  /** With `=`, relative to the top left cell of the range. */
  formula: string;
  fill: string | null;
  font: string | null;
  stopIfTrue?: boolean;
}

export interface HostValidation {
  range: CellRange;
  /** As Office.js words it: `{ list: { inCellDropDown, source } }`, `{ decimal: {…} }`. */
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown> | null;
  prompt: Record<string, unknown> | null;
  /** Excel's default is true. */
  ignoreBlanks?: boolean;
}

export interface HostSheet {
  /** Never changes, also when the sheet is renamed. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** By `row`, then `column`, both from 0; holes are empty, unformatted cells. */
  cells: Map<number, Map<number, HostCell>>;
  merges: CellRange[];
  /** Formats of whole columns, for the cells that have no entry of their own in `cells`. */
  columnFormats?: Map<number, HostFormat>;
  /** Widths in points and heights in points; what is not named is the default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  /** The first one has the highest priority. */
  conditionalFormats: HostConditionalFormat[];
  validations: HostValidation[];
  freeze: { rows: number; columns: number };
  filter: CellRange | null;
  /** True where the filter hides rows; the store does not hold its criteria. */
  isDataFiltered?: boolean;
  /** Threads of comments. */
  comments?: HostComment[];
  notes?: HostNote[];
  tables?: HostTable[];
  pivotTables?: HostTable[];
  /** Charts by their names, drawings by their kinds as Office.js words them; where they lie is left out. */
  charts?: string[];
  shapes?: string[];
  tabColour: string | null;
  gridlines: boolean;
  isProtected: boolean;
  /**
   * Print set-up as Office.js words it, by property: `orientation` (`landscape`), `zoom`
   * (`{ scale }` or `{ horizontalFitToPages, verticalFitToPages }`), `centerHorizontally`,
   * `paperSize` …; further `printTitleRows` (`$1:$3`), `printTitleColumns` (`$A:$B`), `printArea`
   * (`A1:H20`) and `headersFooters` (`{ defaultForAllPages: { leftHeader, centerFooter … } }`).
   */
  pageLayout: Record<string, unknown>;
}

export interface HostComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}

export interface HostNote {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}

/** A table, or a pivot table, and the cells that it takes. */
export interface HostTable {
  readonly name: string;
  readonly range: CellRange;
}

export interface HostName {
  name: string;
  /** `='Foglio 1'!$A$1:$B$2`. Workbook-level. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Style by name, as Office.js keeps it in `workbook.styles`. */
export interface HostStyle {
  name: string;
  format: HostFormat;
}

/** The cell store behind the embedded Excel host. Mutable: it is a workbook. */
export interface HostWorkbook {
  sheets: HostSheet[];
  names: HostName[];
  styles: HostStyle[];
  /** Id of the sheet in front, and what is selected there. */
  active: { sheet: string; range: CellRange };
  isProtected: boolean;
  isReadOnly: boolean;
  date1904: boolean;
  /** Bytes of the file that it was filled from, for what the store does not hold; or null. */
  source: Uint8Array | null;
}
