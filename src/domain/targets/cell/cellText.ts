import type { CellContent, Span } from '../../model/cell';
import type { ReadingSign } from '../../model/target';
import { shownNumber } from './shownNumber';

/** A cell's content as a text to read. */
export interface CellText {
  readonly text: string;
  /** Places of struck-out runs. */
  readonly struck: readonly Span[];
  /** What to read instead where `text` cannot be read (a number format's words), or null. */
  readonly otherwise: string | null;
  readonly signs: readonly ReadingSign[];
  /** The cell itself holds a date or a number. */
  readonly from: 'text' | 'number' | 'date';
}

const plain = (text: string): CellText => ({
  text,
  struck: [],
  otherwise: null,
  signs: [],
  from: 'text',
});

const struckSpans = (
  runs: readonly { readonly text: string; readonly struck: boolean }[],
): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const { text, struck } of runs) {
    const end = start + text.length;
    const last = spans.at(-1);
    if (struck && last?.end === start) spans.splice(-1, 1, { start: last.start, end });
    else if (struck) spans.push({ start, end });
    start = end;
  }
  return spans;
};

/** What a cell says, as text: 0.27 shown as percent → "27%", a date → "31/12/2023". */
export const cellText = (content: Exclude<CellContent, { kind: 'error' }>): CellText => {
  switch (content.kind) {
    case 'text':
      return { ...plain(content.text), struck: struckSpans(content.runs ?? []) };
    case 'boolean':
      return plain(content.value ? 'SI' : 'NO');
    case 'date':
      return { ...plain(content.date.split('-').reverse().join('/')), from: 'date' };
    case 'number': {
      const { text, plain: bare, hides, grouped } = shownNumber(content.value, content.format);
      const counted =
        grouped && /^\d{4}$/.test(bare) ? `${bare.slice(0, 1)}.${bare.slice(1)}` : null;
      return {
        text: counted === null ? text : text.replace(bare, counted),
        struck: [],
        otherwise: text === bare ? null : bare,
        signs: hides === null ? [] : [{ kind: 'display-hides', text: hides }],
        from: 'number',
      };
    }
  }
};
