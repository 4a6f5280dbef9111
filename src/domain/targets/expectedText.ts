import type { Expectation } from './grammar.generated';

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
export const expectedText = (expectations: readonly Expectation[]): string => {
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
