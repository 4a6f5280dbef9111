import type { SheetPlace } from '../../../sheets/movedPlace';
import type { CellRange, SheetAttachment } from '../../../sheets/snapshot';
import { NOTES_SET, type OfficeHost } from '../sync/officeHost';
import type { RequestPart } from '../sync/sendInParts';
import type { Ask } from '../sync/request';
import { cellsOf, halvesOf, PLACE, placeOf, rangeAt } from './ranges';

/** What hangs on a sheet of ours, as far as the second request tells it. */
export interface Hangings {
  /** Threads by their ids. */
  readonly comments: readonly string[];
  /** The texts of notes, in Excel's order. */
  readonly notes: readonly string[];
  /** Tables and pivot tables by their names. */
  readonly tables: readonly string[];
  readonly pivots: readonly string[];
  /** True where charts, pictures or shapes lie on the sheet. */
  readonly hasObjects: boolean;
  /** A filter that hides rows. */
  readonly filter: SheetAttachment | null;
}

/** Kinds of shapes that people draw; what Excel calls unsupported may be its own, as boxes of notes. */
const DRAWN: ReadonlySet<string> = new Set(['Image', 'GeometricShape', 'Group', 'Line']);

/** The notes of a sheet; null where Excel or the client library knows none. */
const notesOf = (host: OfficeHost, sheet: Excel.Worksheet): Excel.NoteCollection | null =>
  host.supports(NOTES_SET) && 'notes' in sheet ? sheet.notes : null;

export const readHangings =
  (host: OfficeHost, id: string): Ask<Hangings> =>
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const comments = sheet.comments.load('items/id');
    // Not all that a note has: Excel for the web knows no sizes of notes and fails (office-js#6198).
    const notes = notesOf(host, sheet)?.load('items/content');
    const tables = sheet.tables.load('items/name');
    const pivots = sheet.pivotTables.load('items/name');
    const charts = sheet.charts.load('items/name');
    const shapes = sheet.shapes.load('items/type');
    const filter = sheet.autoFilter.load('isDataFiltered');
    const range = sheet.autoFilter.getRangeOrNullObject().load(PLACE);
    return () => {
      const place = range.isNullObject || !filter.isDataFiltered ? null : placeOf(range);
      return {
        comments: comments.items.map((comment) => comment.id),
        notes: notes?.items.map(({ content }) => content) ?? [],
        tables: tables.items.map(({ name }) => name),
        pivots: pivots.items.map(({ name }) => name),
        hasObjects: charts.items.length > 0 || shapes.items.some(({ type }) => DRAWN.has(type)),
        filter: place && { kind: 'filter', row: place.top, column: place.left },
      };
    };
  };

const LOCATION_BYTES = 500;

const located = (range: Excel.Range): (() => SheetPlace) => {
  range.load(PLACE);
  return () => {
    const { top: row, left: column } = placeOf(range);
    return { row, column };
  };
};

/** Where a thread stands. */
export const locateComment = (sheet: string, comment: string): RequestPart<SheetPlace> => ({
  cells: 0,
  bytes: LOCATION_BYTES,
  ask: ({ workbook }) =>
    located(workbook.worksheets.getItem(sheet).comments.getItem(comment).getLocation()),
});

/** Where the n-th note stands. */
export const locateNote = (sheet: string, index: number): RequestPart<SheetPlace> => ({
  cells: 0,
  bytes: LOCATION_BYTES,
  ask: ({ workbook }) =>
    located(workbook.worksheets.getItem(sheet).notes.getItemAt(index).getLocation()),
});

const LINK_BYTES = 25;

/** The links of a place, each with its cell; those that formulas make may be among them. */
export const readLinks = (
  sheet: string,
  place: CellRange,
): RequestPart<readonly SheetAttachment[]> => ({
  // The same cells whose contents are asked for: their links count by their size alone.
  cells: 0,
  bytes: cellsOf(place) * LINK_BYTES,
  cut: () => halvesOf(place).map((half) => readLinks(sheet, half)),
  ask: ({ workbook }) => {
    const range = rangeAt(workbook.worksheets.getItem(sheet), place);
    const properties = range.getCellProperties({ hyperlink: true });
    return () =>
      properties.value.flatMap((cells, row) =>
        cells.flatMap(({ hyperlink }, column): readonly SheetAttachment[] =>
          hyperlink?.address || hyperlink?.documentReference
            ? [
                {
                  kind: 'link',
                  row: place.top + row,
                  column: place.left + column,
                  staysAtCell: true,
                },
              ]
            : [],
        ),
      );
  },
});
