/** Why a value is asked instead of taken; `actuals/actualDoubtText.ts` words each kind. */
export type ActualDoubtKind =
  // What the text says of the number.
  | 'approximate'
  | 'other-period'
  | 'provisional'
  | 'negated'
  | 'not-done'
  | 'cancelled'
  | 'share-of-number'
  | 'from-to'
  | 'range'
  | 'plus'
  | 'only-part'
  | 'other-body'
  | 'overdue'
  | 'minus'
  | 'whole-of-new'
  | 'partial-year'
  | 'aside'
  | 'only-limit'
  | 'other-words'
  | 'cut-sentence'
  | 'cut-text'
  // Other numbers of the text.
  | 'several-values'
  | 'unexplained-number'
  | 'two-shares'
  | 'parts-differ'
  | 'asked-part'
  | 'whose-value'
  | 'one-for-several'
  // How the number is written.
  | 'spaces'
  | 'scaled'
  | 'unreadable'
  | 'year-like'
  | 'maybe-date'
  | 'fraction'
  | 'percent-cell'
  | 'above-hundred'
  | 'too-large'
  | 'negative-count'
  | 'decimal-count'
  | 'far'
  | 'date-in-cell'
  | 'number-for-date'
  | 'serial-day'
  | 'error'
  | 'struck'
  // Dates.
  | 'several-dates'
  | 'unclear-date'
  | 'earlier-year'
  | 'by-when'
  | 'loose-date'
  | 'put-off'
  | 'draft'
  | 'denied'
  // Results told in words.
  | 'uncounted-all'
  | 'uncertain-none'
  // What a person typed, or several rows say.
  | 'entered'
  | 'withheld'
  | 'rows';

/** One doubt. */
export interface ActualDoubt {
  readonly kind: ActualDoubtKind;
  /** What the kind's sentence leaves open, else null. */
  readonly detail: string | null;
}
