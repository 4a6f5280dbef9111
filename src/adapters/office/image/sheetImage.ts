import type { CellRange } from '../../../sheets/snapshot';

export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type Edge = (typeof EDGES)[number];

/** How a cell looks, number format apart. Null, false and 0 mean: as any other cell of the workbook. */
export interface CellLook {
  /** A named cell style, which the rest is laid upon. */
  readonly style: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly size: number | null;
  /** Colours are `#RRGGBB`. */
  readonly colour: string | null;
  readonly fill: string | null;
  /** The colour of the thin line at each edge that has one. */
  readonly edges: Readonly<Partial<Record<Edge, string>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
}

/** What a cell is to be given: a formula with `=`, a text as typed (`'12` stays a text), a number … */
export type Entry = string | number | boolean;

export interface ImageCell {
  readonly entry: Entry;
  /** en-US code. */
  readonly format: string;
  readonly look: CellLook | null;
}

export interface RuleImage {
  readonly range: CellRange;
  /** With `=`, relative to the top left cell of the range. */
  readonly formula: string;
  readonly fill: string | null;
  readonly font: string | null;
}

export interface ValidationImage {
  readonly range: CellRange;
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert;
  /** What is shown beside the chosen cell; null for nothing. */
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly ignoreBlanks: boolean;
}

export const MARGINS = [
  'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin',
] as const; // prettier-ignore
export type Margin = (typeof MARGINS)[number];

export const HEADINGS = [
  'leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter',
] as const; // prettier-ignore
export type Heading = (typeof HEADINGS)[number];

export interface PrintImage {
  readonly orientation: string;
  /** Null leaves it as it is. */
  readonly paperSize: string | null;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** In points. */
  readonly margins: Readonly<Record<Margin, number>>;
  readonly headings: Readonly<Record<Heading, string>>;
  /** `$1:$3`, or null. */
  readonly titleRows: string | null;
  /** `A1:C9`, or null where all is printed. */
  readonly area: string | null;
}

/**
 * A generated sheet as it is to be, or as it was: all that a plan can say of one. Both the plan and
 * what is captured before a write become one, so writing and putting back are the same work.
 */
export interface SheetImage {
  readonly title: string;
  /** `#RRGGBB`, or '' for none. */
  readonly tabColour: string;
  readonly gridlines: boolean;
  /** cells[row][column] from A1; undefined is an empty cell without a look. */
  readonly cells: readonly (readonly (ImageCell | undefined)[])[];
  readonly merges: readonly CellRange[];
  /** The first wins. */
  readonly rules: readonly RuleImage[];
  readonly validations: readonly ValidationImage[];
  /** Widths in points by column, where they are not the default. */
  readonly widths: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  /** Heights in points by row, where they are not the default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: CellRange | null;
  readonly print: PrintImage;
}
