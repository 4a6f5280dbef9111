import type { Span } from '../../model/cell';

/** A text made ready for the grammar, with the way back to what was written. */
export interface PreparedText {
  /** Lower case, no accents, plain spaces, dashes and quotes; invisible characters taken out. */
  readonly text: string;
  /** The written text of a place in `text`, trimmed. */
  readonly written: (span: Span) => string;
  /** The place in the written text. */
  readonly place: (span: Span) => Span;
  /** How many prepared characters stand before a place in the written text. */
  readonly before: (place: number) => number;
}

/** Characters that nobody sees, among them those of writing direction. */
const INVISIBLE = /[\r\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{M}/u;

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
    ['(', '[{'],
    [')', ']}'],
    ['/', '∕⁄'],
    ['•', '·▪◦●■□►‣✓✔○§'],
    ['→', '⇒➔➜⟶'],
    ['\n', '\u2028\u2029\u000b\u000c\u0085'],
  ].flatMap(([plain = '', written = '']) => [...written].map((one) => [one, plain] as const)),
);

/** One written character as the grammar wants it; '' for an invisible one. */
const prepared = (character: string): string => {
  if (character >= ' ' && character <= '~' && !'`[]{}'.includes(character)) {
    return character.toLowerCase();
  }
  if (character === '\n') return character;
  const same = SAME.get(character);
  if (same !== undefined) return same;
  if (INVISIBLE.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  const plain = /[\uff01-\uff5e]/.test(character) ? character.normalize('NFKC') : character;
  const lower = plain.normalize('NFD').charAt(0).toLowerCase();
  return lower.length === 1 ? lower : plain;
};

/** Characters that are seen, with their places; runs of spaces are one. */
const seen = (written: string, struck: readonly Span[]): { text: string; places: number[] } => {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < written.length; at += 1) {
    if (struck.some(({ start, end }) => at >= start && at < end)) continue;
    const plain = prepared(written.charAt(at));
    if (plain === '') continue;
    text += plain;
    places.push(at);
  }
  return collapsed(text, places);
};

/**
 * A run of spaces and line breaks becomes one space; between two digits one line break, unless it
 * is a single space, so that only `1 200` can be one number.
 */
const collapsed = (text: string, places: readonly number[]): { text: string; places: number[] } => {
  const kept: number[] = [];
  let shorter = '';
  for (const { 0: run, index } of text.matchAll(/[ \n]+|[^ \n]/g)) {
    const around = `${text.charAt(index - 1)}${text.charAt(index + run.length)}`;
    shorter += /^[ \n]/.test(run) ? (run !== ' ' && /^\d\d$/.test(around) ? '\n' : ' ') : run;
    kept.push(places[index] ?? 0);
  }
  return { text: shorter, places: kept };
};

/**
 * Makes a written text ready: "Non\u00a0inferiore al 90\u200b%" → "non inferiore al 90%". What
 * stands in `struck` is left out. Places are kept, so that messages and remarks show what was
 * written.
 */
export const prepareText = (written: string, struck: readonly Span[] = []): PreparedText => {
  const { text, places } = seen(written, struck);
  const at = (index: number): number => places[index] ?? written.length;
  return {
    text,
    place: ({ start, end }) => ({
      start: at(start),
      end: end > start ? at(end - 1) + 1 : at(start),
    }),
    before: (place) => places.filter((one) => one < place).length,
    written: ({ start, end }) =>
      places
        .slice(start, end)
        .map((one) => written.charAt(one))
        .join('')
        .replace(/\s+/gu, ' ')
        .trim(),
  };
};
