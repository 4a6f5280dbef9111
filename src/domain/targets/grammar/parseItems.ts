import type { Span } from '../../model/cell';
import { parse, SyntaxError as GrammarError, type Expectation } from './grammar.generated';
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

/** The most helpful first; more than three would not help. */
const ORDER = ['parentesi', 'numero', 'data', 'operatore', 'unità', 'riferimento', 'fine', 'anno'];
const MOST = 3;

const rank = (description: string): number => {
  const at = ORDER.findIndex((word) => description.includes(word));
  return at < 0 ? ORDER.length : at;
};

/**
 * The parser's list of what it expected, in words that people know: "un numero, un operatore
 * (>=, <=, =) o una data". Single letters and spaces that the grammar would also take are left out.
 */
const expectedText = (expectations: readonly Expectation[]): string => {
  const all = expectations.flatMap((expectation) => {
    if (expectation.type === 'other') return [expectation.description];
    const closing = expectation.type === 'literal' && expectation.text === ')';
    return closing ? ['la parentesi chiusa'] : [];
  });
  const words = [...new Set(all)].filter((word) => word !== 'parole');
  const shown = words.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  const last = shown.pop();
  if (last === undefined) return 'un valore, un operatore o una data';
  return shown.length === 0 ? last : `${shown.join(', ')} o ${last}`;
};
