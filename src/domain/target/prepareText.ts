import type { Span } from '../model/cell';

/** A text made ready for the grammar, with the way back to what was written. */
export interface PreparedText {
  /** Lower case, no accents, plain spaces, dashes and quotes; invisible characters taken out. */
  readonly text: string;
  /** The written text of a place in `text`, trimmed. */
  readonly written: (span: Span) => string;
  /** The place in the written text. */
  readonly place: (span: Span) => Span;
}

/** Characters that nobody sees, among them those of writing direction. */
const INVISIBLE = /[\r\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]|\p{M}/u;

const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['≥', '⩾≧⪰'],
    ['≤', '⩽≦⪯'],
    ['<', '‹＜'],
    ['>', '›＞'],
    ['"', '“”„«»″'],
    ["'", '’‘`´′ʼ'],
    ['-', '–—−‑‒―‐﹣'],
    ['°', 'º˚ª'],
    ['/', '∕⁄'],
    ['•', '·▪◦●■□►‣✓✔○§'],
    ['→', '⇒➔➜⟶'],
    ['\n', '\u2028\u2029\u000b\u000c\u0085'],
  ].flatMap(([plain = '', written = '']) => [...written].map((one) => [one, plain] as const)),
);

/** One written character as the grammar wants it; '' for an invisible one. */
const prepared = (character: string): string => {
  if (character === '\n') return character;
  const same = SAME.get(character);
  if (same !== undefined) return same;
  if (INVISIBLE.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  const plain = /[\uff01-\uff5e]/.test(character) ? character.normalize('NFKC') : character;
  const lower = plain.normalize('NFD').charAt(0).toLowerCase();
  return lower.length === 1 ? lower : plain;
};

/**
 * Makes a written text ready: "Non\u00a0inferiore al 90\u200b%" → "non inferiore al 90%". Places
 * are kept, so that messages and remarks show what was written.
 */
export const prepareText = (written: string): PreparedText => {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < written.length; at += 1) {
    const plain = prepared(written.charAt(at));
    if (plain === '') continue;
    text += plain;
    places.push(at);
  }
  const at = (index: number): number => places[index] ?? written.length;
  const place = ({ start, end }: Span): Span => ({
    start: at(start),
    end: end > start ? at(end - 1) + 1 : at(start),
  });
  return {
    text,
    place,
    written: (span) => {
      const { start, end } = place(span);
      return written.slice(start, end).replace(/\s+/gu, ' ').trim();
    },
  };
};
