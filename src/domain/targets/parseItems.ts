import type { Span } from '../model/cell';
import { expectedText } from './expectedText';
import { parse, SyntaxError as GrammarError } from './grammar.generated';
import type { Item } from './items';

export type Parsed =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly at: Span; readonly expected: string };

/** What counts as a year in a text. */
export interface YearWindow {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Ten years on either side of the reporting year: beyond, `2000` is a quantity. */
export const yearWindow = (year: number): YearWindow => ({
  firstYear: year - 10,
  lastYear: year + 10,
});

/** A cell holds at most 32,767 characters; a target of more than this is none. */
const LONGEST = 2000;

/** Targets repeat ("100%", ">= 90%"): what was parsed is kept, up to this many texts. */
const MOST_KEPT = 5000;
const kept = new Map<string, Parsed>();

/**
 * Runs the grammar over a prepared text. Places are those of the prepared text. Equal text gives
 * the very same items.
 */
export const parseItems = (text: string, window: YearWindow): Parsed => {
  const key = `${window.firstYear} ${window.lastYear} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const parsed = runGrammar(text, window);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, parsed);
  return parsed;
};

const runGrammar = (text: string, window: YearWindow): Parsed => {
  if (text.length > LONGEST) {
    return { ok: false, at: { start: LONGEST, end: text.length }, expected: 'un testo più breve' };
  }
  try {
    return { ok: true, items: parse(text, { ...window }) as readonly Item[] };
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    const start = error.location.start.offset;
    const rest = /^\S+/.exec(text.slice(start))?.[0] ?? '';
    const expected = expectedText(error.expected ?? []);
    return { ok: false, at: { start, end: start + rest.length }, expected };
  }
};
