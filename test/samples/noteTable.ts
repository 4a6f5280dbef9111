import { widthOf } from './cardLayout';
import type { CardPen } from './cardPen';
import { rowHeightFor } from './rowHeight';
import type { SampleCard, SampleNote } from './sampleData';
import { CARD_STYLES } from './sampleStyles';

const SERIES_ROW = 18;

/** `Fonte` and `Serie storica` over their columns; the rest of the row stays as it is. */
const writeNoteHeader = (pen: CardPen): void => {
  const { algorithm, target, note } = pen.grid;
  const { book, row } = pen;
  const source = { row, column: algorithm, lastRow: row, lastColumn: algorithm };
  const series = { row, column: target, lastRow: row, lastColumn: note };
  book.text(source, 'Fonte', CARD_STYLES.header);
  book.text(series, 'Serie storica', CARD_STYLES.header);
  book.rowHeight(row, SERIES_ROW);
  pen.row++;
};

/** Height of a series row: the source, merged down over all of them, must show whole too. */
const seriesRowHeight = (pen: CardPen, note: SampleNote, text: string): number => {
  const { name, nameEnd, algorithm, target, note: last } = pen.grid;
  const merged = rowHeightFor([
    { text: note.source, width: widthOf(pen.grid, algorithm, algorithm) },
    { text: note.note, width: widthOf(pen.grid, name, nameEnd) },
  ]);
  const own = rowHeightFor([{ text, width: widthOf(pen.grid, target, last) }]);
  return Math.max(SERIES_ROW, own, merged / note.series.length);
};

const writeNote = (pen: CardPen, note: SampleNote): void => {
  const { name, nameEnd, algorithm, target, note: last } = pen.grid;
  const { book } = pen;
  const labelRow = pen.row;
  if (note.header !== 'none') writeNoteHeader(pen);
  const first = pen.row;
  const lastRow = first + note.series.length - 1;
  const row = note.header === 'inline' ? labelRow : first;
  book.text({ row, column: name, lastRow, lastColumn: nameEnd }, note.note, CARD_STYLES.note);
  const source = { row: first, column: algorithm, lastRow, lastColumn: algorithm };
  book.text(source, note.source, CARD_STYLES.source);
  for (const text of note.series) {
    const area = { row: pen.row, column: target, lastRow: pen.row, lastColumn: last };
    book.text(area, text, CARD_STYLES.series);
    book.rowHeight(pen.row, seriesRowHeight(pen, note, text));
    pen.row++;
  }
};

/** The notes at the foot of a card: source and three-year series of each. */
export const writeNoteTables = (pen: CardPen, card: SampleCard): void => {
  for (const note of card.notes) writeNote(pen, note);
  if (card.strayNoteHeader === true) writeNoteHeader(pen);
};
