import { localAddress } from '../../../../domain/model/cellAddress';
import { placeKey, type SheetPlace } from '../../../../sheets/movedPlace';
import { commentElements, placeOfComment } from '../../ooxml/comments';
import { applyEdits, setAttribute } from '../../xml/edits';

/** Where comments come to stand, by the key of the place where they stand. */
export type CommentPlaces = ReadonlyMap<string, SheetPlace>;

/** A part of notes (`comments1.xml`) or threads (`threadedComment1.xml`) at their new cells. */
export const movedComments = (xml: string, places: CommentPlaces): string =>
  applyEdits(
    xml,
    commentElements(xml).flatMap((element) => {
      const from = placeOfComment(element);
      const to = from === null ? undefined : places.get(placeKey(from));
      return from === null || to === undefined || placeKey(from) === placeKey(to)
        ? []
        : [setAttribute(element, 'ref', localAddress(to.row, to.column))];
    }),
  );

// Excel's VML is not always well-formed XML, so it is searched rather than scanned.
const NOTE = /<(\w+:)?ClientData\b[^>]*ObjectType\s*=\s*["']Note["'][^>]*>[^]*?<\/\1?ClientData>/g;
const ROW = /(<(?:\w+:)?Row>\s*)(\d+)/;
const COLUMN = /(<(?:\w+:)?Column>\s*)(\d+)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)/;

/** The drawing of the notes' boxes, each at the new cell of its note. */
export const movedNoteShapes = (vml: string, places: CommentPlaces): string =>
  vml.replace(NOTE, (note) => {
    const [row, column] = [ROW, COLUMN].map((pattern) => Number(pattern.exec(note)?.[2] ?? NaN));
    if (row === undefined || column === undefined) return note;
    const to = places.get(placeKey({ row, column }));
    if (to === undefined || (to.row === row && to.column === column)) return note;
    return note
      .replace(ROW, `$1${to.row}`)
      .replace(COLUMN, `$1${to.column}`)
      .replace(ANCHOR, (_, open: string, anchor: string) => {
        return open + movedAnchor(anchor, to.row - row, to.column - column);
      });
  });

/** `left column, offset, top row, offset, right column, offset, bottom row, offset`. */
const movedAnchor = (anchor: string, rows: number, columns: number): string =>
  anchor
    .split(',')
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const moved = Number(part) + (index % 4 === 0 ? columns : rows);
      return part.replace(/\d+/, String(Math.max(0, moved)));
    })
    .join(',');
