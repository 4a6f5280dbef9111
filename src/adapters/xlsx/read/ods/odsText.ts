import type { TextRun } from '../../../../domain/model/cell';
import { UnusableWorkbook } from '../../unusableWorkbook';
import type { OdsAttribute } from './odsNamespaces';

/** Collects the text of one cell: paragraphs become lines, spans may strike their part out. */
export interface OdsText {
  readonly open: (name: string, get: OdsAttribute, selfClosing: boolean) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
  readonly start: (struck: boolean) => void;
  readonly runs: () => readonly TextRun[];
}

export const odsText = (strikes: (style: string | undefined) => boolean): OdsText => {
  let runs: TextRun[] = [];
  let struck: boolean[] = [];
  let paragraphs = 0;
  let inParagraph = false;
  let added = 0;
  const add = (text: string): void => {
    runs.push({ text, struck: struck.at(-1) ?? false });
  };
  return {
    start: (cellStruck) => {
      runs = [];
      struck = [cellStruck];
      paragraphs = 0;
      inParagraph = false;
    },
    runs: () => runs,
    open: (name, get, selfClosing) => {
      if (name === 'p') {
        if (paragraphs++ > 0) add('\n');
        inParagraph = !selfClosing;
      } else if (name === 'span' && !selfClosing) {
        const style = get('style-name');
        struck.push(style === undefined ? (struck.at(-1) ?? false) : strikes(style));
      } else if (name === 's') {
        const count = blanks(get('c'));
        added += count;
        if (added > MOST_BLANKS) throw new UnusableWorkbook('too-large');
        add(' '.repeat(count));
      } else if (name === 'tab') add('\t');
      else if (name === 'line-break') add('\n');
    },
    text: (piece) => {
      if (inParagraph) add(piece);
    },
    close: (name) => {
      if (name === 'p') inParagraph = false;
      else if (name === 'span') struck.pop();
    },
  };
};

/** A few bytes can tell of many blanks; a sheet has no more than these. */
const MOST_BLANKS = 4_000_000;

/** Characters of a full cell. */
const LONGEST_TEXT = 32_767;

const blanks = (written: string | undefined): number => {
  const count = Number(written ?? 1);
  if (!Number.isInteger(count) || count < 0 || count > LONGEST_TEXT)
    throw new UnusableWorkbook('damaged');
  return count;
};
