/**
 * Checks whose findings hold whatever the reporting year is: of codes, notes, weights, columns and
 * of figures printed in one text. All others compare with the targets, results or dates of the year.
 */
const OF_ANY_YEAR: ReadonlySet<string> = new Set([
  'ratio-mismatch',
  'sum-mismatch',
  'history-ratio-mismatch',
  'weights-sum',
  'mapping-doubtful',
  'sheet-left-out',
  'code-inferred',
  'code-repeated',
  'code-normalised',
  'note-repeated',
  'note-missing',
  'self-declared-source',
  'decimal-dot',
]);

/**
 * Whether a check may report while the given year contradicts the sheets: nobody must be
 * told to correct figures that are right for the other year.
 */
export const holdsForAnyYear = (check: string): boolean => OF_ANY_YEAR.has(check);
