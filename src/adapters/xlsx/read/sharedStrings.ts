import type { CellContent } from '../../../domain/model/cell';
import type { ArchiveEntry } from '../zip/archive';
import { textContent } from '../../cells/cellContent';
import { scanPart } from './readPart';
import { collectRichText, runsInCell, type StoredRun } from './richText';

/** The content of a shared string in a cell; undefined for an empty or unknown one. */
export type SharedStrings = (index: number, struckCell: boolean) => CellContent | undefined;

/** Reads the table of shared strings. Equal cells share one content object. */
export const readSharedStrings = (entry: ArchiveEntry | undefined): SharedStrings => {
  const stored = entry === undefined ? [] : storedStrings(entry);
  const plain = new Map<number, CellContent>();
  return (index, struckCell) => {
    const known = struckCell ? undefined : plain.get(index);
    if (known !== undefined) return known;
    const runs = stored[index];
    if (runs === undefined || runs.length === 0) return undefined;
    const content = textContent(runsInCell(runs, struckCell));
    if (!struckCell) plain.set(index, content);
    return content;
  };
};

const storedStrings = (entry: ArchiveEntry): readonly (readonly StoredRun[])[] => {
  const strings: (readonly StoredRun[])[] = [];
  const collector = collectRichText();
  scanPart(entry, {
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
