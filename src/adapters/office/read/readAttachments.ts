import type { SheetAttachment } from '../../../sheets/snapshot';
import type { Share } from '../sync/askAll';
import type { Ask } from '../sync/request';
import type { CellRange } from '../../../sheets/snapshot';
import { cellsOf, halves, PLACE, placeOf, rangeAt } from './place';

/** What hangs on a sheet of ours: threads by their ids, and a filter that hides rows. */
export interface Hangings {
  readonly comments: readonly string[];
  readonly filter: SheetAttachment | null;
}

export const readHangings =
  (id: string): Ask<Hangings> =>
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const comments = sheet.comments.load('items/id');
    const filter = sheet.autoFilter.load('isDataFiltered');
    const range = sheet.autoFilter.getRangeOrNullObject().load(PLACE);
    return () => {
      const place = range.isNullObject || !filter.isDataFiltered ? null : placeOf(range);
      return {
        comments: comments.items.map((comment) => comment.id),
        filter: place && { kind: 'filter', row: place.top, column: place.left },
      };
    };
  };

/** Where a thread stands; Excel leaves it at its cell when the sheet is written anew. */
export const locateComment = (sheet: string, comment: string): Share<SheetAttachment> => ({
  cells: 0,
  bytes: 500,
  ask: ({ workbook }) => {
    const { comments } = workbook.worksheets.getItem(sheet);
    const location = comments.getItem(comment).getLocation().load(PLACE);
    return () => {
      const { top: row, left: column } = placeOf(location);
      return { kind: 'comment', row, column, staysAtCell: true };
    };
  },
});

const LINK_BYTES = 25;

/** The links of a place, each with its cell; those that formulas make may be among them. */
export const readLinks = (sheet: string, place: CellRange): Share<readonly SheetAttachment[]> => ({
  // The same cells whose contents are asked for: their links count by their size alone.
  cells: 0,
  bytes: cellsOf(place) * LINK_BYTES,
  cut: () => halves(place).map((half) => readLinks(sheet, half)),
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
