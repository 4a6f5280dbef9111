import type { TextRun } from '../../../../domain/model/cell';
import { attributeNamed, attributesOf } from '../../xml/attributes';
import type { XmlHandler } from '../../xml/scanXml';

/** Collects the text of one cell: paragraphs become lines, spans may strike their part out. */
export interface OdsText extends Required<Pick<XmlHandler, 'open' | 'close' | 'text'>> {
  readonly start: (struck: boolean) => void;
  readonly runs: () => readonly TextRun[];
}

export const odsText = (strikes: (style: string | undefined) => boolean): OdsText => {
  let runs: TextRun[] = [];
  let struck: boolean[] = [];
  let paragraphs = 0;
  let inParagraph = false;
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
    open: (name, raw, { selfClosing }) => {
      if (name === 'p') {
        if (paragraphs++ > 0) add('\n');
        inParagraph = !selfClosing;
      } else if (name === 'span' && !selfClosing) {
        const style = attributeNamed(attributesOf(raw), 'style-name');
        struck.push(style === undefined ? (struck.at(-1) ?? false) : strikes(style));
      } else if (name === 's') add(' '.repeat(blanks(raw)));
      else if (name === 'tab') add('\t');
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

const LONGEST_TEXT = 32_767;

const blanks = (raw: string): number =>
  Math.min(Number(attributeNamed(attributesOf(raw), 'c') ?? 1), LONGEST_TEXT);
