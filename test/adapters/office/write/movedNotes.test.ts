import { describe, expect, test } from '@jest/globals';
import {
  notesToMove,
  notesToMoveBack,
  type MovedNote,
} from '../../../../src/adapters/office/write/movedNotes';
import { NOTHING_HUNG, type HungNote } from '../../../../src/adapters/office/read/hung';
import { placeKey } from '../../../../src/sheets/movedPlace';
import { plannedSheet, value } from '../../xlsx/support/planned';

const NOTES: readonly HungNote[] = [
  { row: 1, column: 0, content: 'di A01' },
  { row: 2, column: 0, content: 'di A02' },
  { row: 3, column: 0, content: 'di A03' },
];

/** A01 goes, A00 comes first, A02 and A03 change places. */
const PLANNED = plannedSheet({
  cells: ['Codice', 'A00', 'A03', 'A02'].map((code) => [value(code)]),
  moves: { rows: new Map([[0, 0], [2, 3], [3, 2]]), columns: new Map([[0, 0]]) }, // prettier-ignore
});
const LAST = { row: 3, column: 0 };

/** What stands after the first of the commands: all away first, then one after the other added. */
const after = (
  notes: readonly HungNote[],
  moved: readonly MovedNote[],
  commands = Infinity,
): readonly HungNote[] => {
  const standing = new Map(notes.map((note) => [placeKey(note), note]));
  const away = moved.flatMap(({ from }) => (from === null ? [] : [placeKey(from)]));
  away.slice(0, commands).forEach((key) => standing.delete(key));
  for (const { to, content } of moved.slice(0, Math.max(0, commands - away.length))) {
    if (standing.has(placeKey(to))) throw new Error(`Two notes at ${placeKey(to)}.`);
    standing.set(placeKey(to), { ...to, content });
  }
  return [...standing.values()].sort((a, b) => a.row - b.row);
};

const MOVED = notesToMove(PLANNED, { ...NOTHING_HUNG, notes: NOTES }, LAST);

describe('notes that move', () => {
  test('go with their rows, below the table where the row goes', () => {
    expect(after(NOTES, MOVED)).toEqual([
      { row: 2, column: 0, content: 'di A03' },
      { row: 3, column: 0, content: 'di A02' },
      { row: 4, column: 0, content: 'di A01' },
    ]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'come back after a write that broke off after %i commands',
    (commands) => {
      const notes = after(NOTES, MOVED, commands);
      const back = notesToMoveBack(MOVED, { ...NOTHING_HUNG, notes }, true);
      expect(after(notes, back)).toEqual(NOTES);
    },
  );

  test('come back after a write with the text that they have now, unless their cell is taken', () => {
    const notes: readonly HungNote[] = [
      { row: 1, column: 0, content: 'nuova' },
      { row: 2, column: 0, content: 'di A03, visto' },
      { row: 4, column: 0, content: 'di A01' },
    ];
    const back = notesToMoveBack(MOVED, { ...NOTHING_HUNG, notes }, false);
    expect(after(notes, back)).toEqual([
      { row: 1, column: 0, content: 'nuova' },
      // Deleted meanwhile: undoing brings it back.
      { row: 2, column: 0, content: 'di A02' },
      { row: 3, column: 0, content: 'di A03, visto' },
      { row: 4, column: 0, content: 'di A01' },
    ]);
  });

  test('stay where a plan does not say what moves', () => {
    const unaware = plannedSheet({ cells: PLANNED.cells });
    expect(notesToMove(unaware, { ...NOTHING_HUNG, notes: NOTES }, LAST)).toEqual([]);
  });
});
