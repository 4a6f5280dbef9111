import type { CellRange } from '../../../sheets/snapshot';
import { HEADINGS, MARGINS, type Heading, type Margin, type PrintImage } from '../image/sheetImage';
import { LAST_COLUMN, LAST_ROW, PLACE, placeOf } from '../read/ranges';
import type { Ask } from '../sync/request';

/** What a generated sheet is apart from its cells. */
export interface SheetFrame {
  readonly tabColour: string;
  readonly gridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: CellRange | null;
  readonly isFiltered: boolean;
  readonly print: PrintImage;
  /** Colour rules by their position in Excel's list; null for kinds that no plan has. */
  readonly rules: readonly string[];
  /** The look of a cell that nobody ever touched, and its column's and row's size in points. */
  readonly untouched: Untouched;
}

export interface Untouched {
  readonly format: Excel.CellPropertiesFormat;
  readonly width: number;
  readonly height: number;
}

export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, color: true, size: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

export const captureFrame =
  (id: string): Ask<SheetFrame> =>
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id).load('tabColor,showGridlines');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load(PLACE);
    const filter = sheet.autoFilter.getRangeOrNullObject().load(PLACE);
    const filtered = sheet.autoFilter.load('isDataFiltered');
    const rules = sheet.getRange().conditionalFormats.load('items/type');
    // As good as never used.
    const last = sheet.getRangeByIndexes(LAST_ROW, LAST_COLUMN, 1, 1);
    last.load('format/columnWidth,format/rowHeight');
    const look = last.getCellProperties(LOOK_PROPERTIES);
    const print = capturePrint(sheet.pageLayout);
    return () => ({
      tabColour: sheet.tabColor,
      gridlines: sheet.showGridlines,
      freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenPart(placeOf(frozen)),
      filter: filter.isNullObject ? null : placeOf(filter),
      isFiltered: filtered.isDataFiltered,
      print: print(),
      rules: rules.items.map(({ type }) => type),
      untouched: {
        format: look.value[0]?.[0]?.format ?? {},
        width: last.format.columnWidth,
        height: last.format.rowHeight,
      },
    });
  };

const ALL_ROWS = LAST_ROW + 1;
const ALL_COLUMNS = LAST_COLUMN + 1;

/** Only rows frozen: the range spans all columns, and the other way round. */
const frozenPart = ({ bottom, right }: CellRange): SheetFrame['freeze'] => ({
  rows: bottom + 1 === ALL_ROWS ? 0 : bottom + 1,
  columns: right + 1 === ALL_COLUMNS ? 0 : right + 1,
});

const capturePrint = (layout: Excel.PageLayout): (() => PrintImage) => {
  layout.load(`orientation,paperSize,zoom,${MARGINS.join()}`);
  const headings = layout.headersFooters.defaultForAllPages.load(HEADINGS.join());
  const titles = layout.getPrintTitleRowsOrNullObject().load('address');
  const area = layout.getPrintAreaOrNullObject().load('address');
  return () => ({
    orientation: layout.orientation,
    paperSize: layout.paperSize,
    zoom: layout.zoom,
    margins: Object.fromEntries(MARGINS.map((name) => [name, layout[name]])) as Record<
      Margin,
      number
    >,
    headings: Object.fromEntries(HEADINGS.map((name) => [name, headings[name]])) as Record<
      Heading,
      string
    >,
    titleRows: titles.isNullObject ? null : titles.address.replace(/^.*!/, ''),
    // Several areas at once, as only people choose them, are each given with their sheet.
    area: area.isNullObject
      ? null
      : area.address.replaceAll(/(?<=^|, ?)(?:'(?:[^']|'')*'|[^'!,]+)!/g, ''),
  });
};
