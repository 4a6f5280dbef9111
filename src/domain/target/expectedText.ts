import type { Expectation } from './grammar.generated';

const MARKS: ReadonlyMap<string, string> = new Map([
  [')', 'la parentesi chiusa'],
  [']', 'la parentesi chiusa'],
  ['"', 'le virgolette chiuse'],
]);

/**
 * The parser's list of what it expected, in words that people know: "un numero, un operatore
 * (>=, <=, =) o una data". Single letters and spaces that the grammar would also take are left out.
 */
export const expectedText = (expectations: readonly Expectation[]): string => {
  const words = expectations.flatMap((expectation) => {
    if (expectation.type === 'other') return [expectation.description];
    const mark = expectation.type === 'literal' ? MARKS.get(expectation.text) : undefined;
    return mark === undefined ? [] : [mark];
  });
  const unique = [...new Set(words)].filter((word) => word !== 'parole' || words.length === 1);
  const last = unique.pop();
  if (last === undefined) return 'un valore, un operatore o una data';
  return unique.length === 0 ? last : `${unique.join(', ')} o ${last}`;
};
