import type { CellRef } from '../model/cell';
import type { WrittenByYear } from '../model/written';
import { cellSections, type CellSection } from './cellSections';
import { cellText, type CellText } from './cellText';
import { yearWindow } from './parseItems';
import { emptyReading, type Reading } from './reading';

const EMPTY: CellText = { text: '', struck: [], otherwise: null, signs: [], from: 'text' };

/** A cell cut into sections, or why it cannot be read. */
export interface OpenCell {
  readonly cell: CellRef;
  readonly header: number | null;
  readonly source: CellText;
  readonly sections: readonly CellSection[];
  readonly failure: Reading | null;
}

/** Opens one cell: its text cut by years, or a failure for an error value or unreadable text. */
export const openCell = ({ year: header, written }: WrittenByYear, year: number): OpenCell => {
  const { content, cell } = written;
  const closed = (reading: Reading): OpenCell => ({
    cell,
    header,
    source: EMPTY,
    sections: [],
    failure: reading,
  });
  if (content.kind === 'error') {
    const at = { start: 0, end: content.code.length };
    const reading = emptyReading(
      { kind: 'unreadable', at, expected: 'un target: la cella contiene un errore di Excel' },
      content.code,
    );
    return closed({ ...reading, signs: [{ kind: 'error-value', text: content.code }] });
  }
  const source = cellText(content);
  const first = cellSections(source, yearWindow(year));
  const bare =
    first.ok || source.otherwise === null
      ? first
      : cellSections({ ...source, text: source.otherwise }, yearWindow(year));
  if (bare.ok) return { cell, header, source, sections: bare.sections, failure: null };
  return {
    ...closed(
      emptyReading({ kind: 'unreadable', at: bare.at, expected: bare.expected }, source.text),
    ),
    source,
  };
};
