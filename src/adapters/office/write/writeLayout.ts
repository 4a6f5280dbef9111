import { rangeAddress } from '../../cells/address';
import type { CellRange } from '../../../sheets/snapshot';
import { HEADINGS, MARGINS, type PrintImage, type SheetImage } from '../image/sheetImage';
import { rangeAt } from '../read/ranges';
import type { RequestPart } from '../sync/sendInParts';

const ACTION_BYTES = 250;

/** Merges, colour rules and validations, then sizes, frozen panes, filter and print set-up. */
export const writeLayout = (
  sheet: string,
  image: SheetImage,
  isRecoloured: boolean,
): RequestPart<null> => ({
  cells: 0,
  bytes:
    ACTION_BYTES *
    (30 +
      image.merges.length +
      image.rules.length * 4 +
      image.validations.length * 4 +
      indexRuns(image.widths).length +
      indexRuns(image.heights).length),
  ask: ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    for (const merge of image.merges) rangeAt(worksheet, merge).merge(false);
    writeRules(worksheet, image);
    writeValidations(worksheet, image);
    writeSizes(worksheet, image);
    freeze(worksheet, image.freeze);
    if (image.filter !== null) worksheet.autoFilter.apply(rangeAt(worksheet, image.filter));
    hideRows(worksheet, image);
    if (isRecoloured) worksheet.tabColor = image.tabColour;
    worksheet.showGridlines = image.gridlines;
    writePrint(worksheet, image.print);
    return () => null;
  },
});

/** Excel puts each new rule before the others, so the first comes last. */
const writeRules = (worksheet: Excel.Worksheet, { rules }: SheetImage): void => {
  for (const { range, formula, fill, font } of [...rules].reverse()) {
    const { custom } = rangeAt(worksheet, range).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    if (fill !== null) custom.format.fill.color = fill;
    if (font !== null) custom.format.font.color = font;
  }
};

const writeValidations = (worksheet: Excel.Worksheet, { validations }: SheetImage): void => {
  for (const { range, rule, alert, prompt, ignoreBlanks } of validations) {
    const validation = rangeAt(worksheet, range).dataValidation;
    validation.rule = withoutNulls(rule);
    validation.errorAlert = alert;
    if (prompt !== null) validation.prompt = prompt;
    validation.ignoreBlanks = ignoreBlanks;
  }
};

/** Excel tells what does not apply as null, and does not take it back. */
const withoutNulls = <Told extends object>(told: Told): Told =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) as Told;

const writeSizes = (worksheet: Excel.Worksheet, image: SheetImage): void => {
  for (const { first, last, value } of indexRuns(image.widths)) {
    columnsAt(worksheet, first, last).format.columnWidth = value;
  }
  for (const { first, last, value } of indexRuns(image.heights)) {
    rowsAt(worksheet, first, last).format.rowHeight = value;
  }
  for (const column of image.hiddenColumns) {
    columnsAt(worksheet, column, column).columnHidden = true;
  }
};

const hideRows = (worksheet: Excel.Worksheet, { hiddenRows }: SheetImage): void => {
  for (const { first, last } of indexRuns(new Map(hiddenRows.map((row) => [row, true])))) {
    rowsAt(worksheet, first, last).rowHidden = true;
  }
};

export const columnsAt = (worksheet: Excel.Worksheet, first: number, last: number): Excel.Range =>
  worksheet.getRangeByIndexes(0, first, 1, last - first + 1).getEntireColumn();

export const rowsAt = (worksheet: Excel.Worksheet, first: number, last: number): Excel.Range =>
  worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow();

interface IndexRun<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Equal values of indexes that follow one another, as one. */
export const indexRuns = <Value>(
  values: ReadonlyMap<number, Value>,
): readonly IndexRun<Value>[] => {
  const found: IndexRun<Value>[] = [];
  for (const [index, value] of [...values].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.last + 1 === index && last.value === value) {
      found[found.length - 1] = { ...last, last: index };
    } else found.push({ first: index, last: index, value });
  }
  return found;
};

const freeze = (worksheet: Excel.Worksheet, { rows, columns }: SheetImage['freeze']): void => {
  const { freezePanes } = worksheet;
  if (rows > 0 && columns > 0) {
    const corner: CellRange = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    freezePanes.freezeAt(rangeAddress(corner));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
};

const writePrint = (worksheet: Excel.Worksheet, print: PrintImage): void => {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation as Excel.PageOrientation;
  if (print.paperSize !== null) pageLayout.paperSize = print.paperSize as Excel.PaperType;
  pageLayout.zoom = withoutNulls(print.zoom);
  for (const margin of MARGINS) pageLayout[margin] = print.margins[margin];
  const headings = pageLayout.headersFooters.defaultForAllPages;
  for (const heading of HEADINGS) headings[heading] = print.headings[heading];
  if (print.area !== null) pageLayout.setPrintArea(print.area);
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(print.titleRows);
};
