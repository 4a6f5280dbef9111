import type {
  Plan,
  PlannedCell,
  PlannedPrint,
  PlannedSheet,
  PlannedValidation,
} from '../../../sheets/plan';
import { rangeAddress } from '../../cells/address';
import { isPlain, plannedLook } from './plannedLook';
import type {
  CellLook,
  Entry,
  Heading,
  ImageCell,
  PrintImage,
  SheetImage,
  ValidationImage,
} from './sheetImage';
import { textEntry } from './textEntry';

const PLACES: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  L: 'left',
  C: 'center',
  R: 'right',
};

/** The three parts of a header or footer: `&LStato&RP. &P` → left `Stato`, right `P. &P`. */
const threeParts = (codes: string): Readonly<Record<'left' | 'center' | 'right', string>> => {
  const parts = { left: '', center: '', right: '' };
  let place: keyof typeof parts = 'center';
  // `&&` is an ampersand, `&"-,Bold"` a typeface: neither begins a part.
  for (const [piece] of codes.matchAll(/&&|&"[^"]*"|&.|[^&]+|&$/gs)) {
    const next = piece.length === 2 ? PLACES[piece[1]?.toUpperCase() ?? ''] : undefined;
    if (next === undefined) parts[place] += piece;
    else place = next;
  }
  return parts;
};

/** Excel's codes for header and footer, each split into the three places that Office.js names. */
const printHeadings = (header: string, footer: string): Readonly<Record<Heading, string>> => {
  const above = threeParts(header);
  const below = threeParts(footer);
  return {
    leftHeader: above.left,
    centerHeader: above.center,
    rightHeader: above.right,
    leftFooter: below.left,
    centerFooter: below.center,
    rightFooter: below.right,
  };
};

/** Width of a digit of the usual 11-point typeface, in pixels at 96 to the inch. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters, as files have it, in points: Excel counts in whole pixels. */
const pointsOf = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) *
  POINTS_PER_PIXEL;

/** Excel's highest row. */
const HIGHEST_ROW = 409;

/** The sheet that a plan asks for. The plan must have been checked. */
export const plannedImage = (sheet: PlannedSheet, styles: Plan['styles']): SheetImage => {
  const looks = new Map<string, CellLook | null>();
  for (const [name, style] of Object.entries(styles)) {
    const look = plannedLook(style);
    looks.set(name, isPlain(look) ? null : look);
  }
  return {
    title: sheet.title,
    tabColour: sheet.tabColour.toUpperCase(),
    gridlines: true,
    cells: sheet.cells.map((row) =>
      Array.from(row, (cell) =>
        cell === undefined ? undefined : imageCell(cell, styles, looks.get(cell.style) ?? null),
      ),
    ),
    merges: sheet.merges,
    rules: sheet.conditionalFormats.map(({ range, formula, fill, font }) => ({
      range,
      formula: `=${formula}`,
      fill: fill.toUpperCase(),
      font: font.toUpperCase(),
    })),
    validations: sheet.validations.map(validationImage),
    widths: new Map(sheet.columns.map(({ width }, index) => [index, pointsOf(width)])),
    hiddenColumns: sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    heights: new Map(
      Object.entries(sheet.rowHeights).map(([row, height]) => [
        Number(row),
        Math.min(height, HIGHEST_ROW),
      ]),
    ),
    hiddenRows: [],
    freeze: sheet.freeze,
    filter: sheet.filter,
    print: printImage(sheet.print),
  };
};

const imageCell = (
  cell: PlannedCell,
  styles: Plan['styles'],
  look: CellLook | null,
): ImageCell => ({
  entry: 'formula' in cell ? `=${cell.formula}` : valueEntry(cell.value),
  format: styles[cell.style]?.numberFormat ?? 'General',
  look,
});

const valueEntry = (value: Entry | null): Entry =>
  value === null || value === '' ? '' : typeof value === 'string' ? textEntry(value) : value;

const validationImage = (validation: PlannedValidation): ValidationImage => ({
  range: validation.range,
  rule:
    validation.kind === 'list'
      ? { list: { inCellDropDown: true, source: `=${validation.source}` } }
      : {
          decimal: {
            formula1: validation.minimum,
            formula2: validation.maximum,
            operator: 'Between',
          },
        },
  alert: {
    title: validation.title,
    message: validation.message,
    showAlert: true,
    style: validation.strictness === 'stop' ? 'Stop' : 'Warning',
  },
  prompt: null,
  ignoreBlanks: true,
});

/** Half an inch at the sides, as in the files. */
const PLANNED_MARGINS: PrintImage['margins'] = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

/** A4, as many pages high as it takes, one wide. */
const printImage = ({
  orientation,
  titleRows,
  area,
  header,
  footer,
}: PlannedPrint): PrintImage => ({
  orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
  paperSize: 'A4',
  zoom: { horizontalFitToPages: 1 },
  margins: PLANNED_MARGINS,
  headings: printHeadings(header, footer),
  titleRows:
    titleRows.last < titleRows.first ? null : `$${titleRows.first + 1}:$${titleRows.last + 1}`,
  area: area === undefined ? null : rangeAddress(area),
});
