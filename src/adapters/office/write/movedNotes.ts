import { localAddress } from '../../../domain/model/cellAddress';
import { commentPlaces, movedPlace, placeKey, type SheetPlace } from '../../../sheets/movedPlace';
import type { PlannedSheet } from '../../../sheets/plan';
import type { Hung } from '../read/hung';

/** A note that is to stand elsewhere; `from` is null where it stands nowhere now. */
export interface MovedNote {
  readonly from: SheetPlace | null;
  readonly to: SheetPlace;
  readonly content: string;
}

/**
 * The notes of the standing sheet that a plan moves, as the xlsx adapter moves them. `last` is the
 * last row and column that hold something. A cell with a thread takes no note.
 */
export const notesToMove = (
  planned: PlannedSheet,
  { notes, threads }: Hung,
  last: SheetPlace,
): readonly MovedNote[] => {
  if (planned.moves === undefined) return [];
  const moved = movedPlace(planned, last);
  const places = commentPlaces(planned, notes, moved, threads.map(placeKey));
  return notes.flatMap((note) => {
    const to = places.get(placeKey(note));
    if (to === undefined || placeKey(to) === placeKey(note)) return [];
    return [{ from: note, to, content: note.content }];
  });
};

/**
 * The way back of what was moved, as notes stand now: with the text that a note has now, and one that
 * is gone from both places with the text that it had. One whose former cell is taken stays. After a
 * write that `failed` a note was moved only where its text stands at the new place.
 */
export const notesToMoveBack = (
  moved: readonly MovedNote[],
  { notes, threads }: Hung,
  failed: boolean,
): readonly MovedNote[] => {
  const standing = new Map(notes.map((note) => [placeKey(note), note]));
  let back = moved.flatMap(({ from, to, content }): readonly MovedNote[] => {
    if (from === null) return [];
    const note = standing.get(placeKey(to));
    return note === undefined || (failed && note.content !== content)
      ? [{ from: null, to: from, content }]
      : [{ from: to, to: from, content: note.content }];
  });
  for (;;) {
    const leaving = new Set(back.flatMap(({ from }) => (from === null ? [] : placeKey(from))));
    const staying = [...notes, ...threads].map(placeKey).filter((key) => !leaving.has(key));
    const free = back.filter(({ to }) => !staying.includes(placeKey(to)));
    if (free.length === back.length) return back;
    back = free;
  }
};

/** A note cannot be moved, but taken away and added: all are away before the first is added. */
export const moveNotes = (worksheet: Excel.Worksheet, notes: readonly MovedNote[]): void => {
  for (const { from } of notes) {
    if (from !== null) worksheet.notes.getItem(localAddress(from.row, from.column)).delete();
  }
  for (const { to, content } of notes) {
    worksheet.notes.add(worksheet.getCell(to.row, to.column), content);
  }
};
