import type { TextRun } from '../../../domain/model/cell';
import { attributesOf } from '../xml/attributes';
import { decodeExcelEscapes } from '../xml/entities';
import type { XmlHandler, XmlPlace } from '../xml/scanXml';

/** A run of a cell's text; `struck` undefined means: as the cell's own font has it. */
export interface StoredRun {
  readonly text: string;
  readonly struck: boolean | undefined;
}

/** Collects the runs of one shared or inline string; phonetic guides are left out. */
export interface RichTextCollector extends Required<Pick<XmlHandler, 'text' | 'close'>> {
  readonly open: (name: string, attributes: string, place: XmlPlace) => void;
  /** The runs since the last call. */
  readonly take: () => readonly StoredRun[];
}

export const collectRichText = (): RichTextCollector => {
  let runs: StoredRun[] = [];
  let text = '';
  let struck: boolean | undefined;
  let inText = false;
  let inPhonetics = false;
  const finish = (): void => {
    if (text !== '') runs.push({ text: decodeExcelEscapes(text), struck });
    text = '';
    struck = undefined;
  };
  return {
    open: (name, raw, { selfClosing }) => {
      if (name === 't') inText = !selfClosing && !inPhonetics;
      else if (name === 'rPh') inPhonetics = !selfClosing;
      else if (name === 'rPr') struck = false;
      else if (name === 'strike')
        struck = !/^(?:0|false)$/.test(attributesOf(raw).get('val') ?? '');
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetics = false;
      else if (name === 'r') finish();
    },
    take: () => {
      finish();
      const taken = runs;
      runs = [];
      return taken;
    },
  };
};

/** The runs with the cell's own strike-through where they have none of their own. */
export const runsInCell = (runs: readonly StoredRun[], struckCell: boolean): readonly TextRun[] =>
  runs.map(({ text, struck }) => ({ text, struck: struck ?? struckCell }));
