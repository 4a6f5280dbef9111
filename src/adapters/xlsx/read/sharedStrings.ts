import type { CellContent, TextRun } from '../../../domain/model/cell';
import { UnusableWorkbook } from '../unusableWorkbook';
import type { ArchiveEntry } from '../zip/archive';
import { textContent } from '../../cells/cellContent';
import { scanPart } from './readPart';
import { collectRichText, runsInCell, type StoredRun } from './richText';

/** The content of a shared string in a cell; undefined for an empty one. Throws `damaged`. */
export type SharedStrings = (index: number, struckCell: boolean) => CellContent | undefined;

/** Reads the table of shared strings. */
export const readSharedStrings = (entry: ArchiveEntry | undefined): SharedStrings => {
  const stored = entry === undefined ? [] : storedStrings(entry);
  return sharedTexts(stored, runsInCell);
};

/**
 * The strings of a table by their number; one that is not there is `damaged`, never an empty cell.
 * Equal cells share one content object.
 */
export const sharedTexts = <Stored>(
  stored: readonly Stored[],
  runsOf: (text: Stored, struckCell: boolean) => readonly TextRun[],
): SharedStrings => {
  const known: readonly Map<number, CellContent>[] = [new Map(), new Map()];
  return (index, struckCell) => {
    const contents = known[struckCell ? 1 : 0] as Map<number, CellContent>;
    const content = contents.get(index);
    if (content !== undefined) return content;
    const text = stored[index];
    if (text === undefined) throw new UnusableWorkbook('damaged');
    const made = textContent(runsOf(text, struckCell));
    if (made.kind === 'text' && made.text === '') return undefined;
    contents.set(index, made);
    return made;
  };
};

const storedStrings = (entry: ArchiveEntry): readonly (readonly StoredRun[])[] => {
  const strings: (readonly StoredRun[])[] = [];
  const collector = collectRichText();
  scanPart(entry, {
    root: 'sst',
    open: (name, raw, place) => {
      if (name === 'si' && place.selfClosing) strings.push([]);
      else collector.open(name, raw, place);
    },
    text: collector.text,
    close: (name, start, end) => {
      if (name === 'si') strings.push(collector.take());
      else collector.close(name, start, end);
    },
  });
  return strings;
};
