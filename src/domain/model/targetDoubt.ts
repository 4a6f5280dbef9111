import type { Decimal } from '../decimal';

/** Doubts that need no more than their kind; what each means is worded in `targetDoubtWords`. */
export const PLAIN_TARGET_DOUBTS = [
  'several-values',
  'two-conditions',
  'holds-result',
  'per-each',
  'monthly-day',
  'postponed',
  'several-dates',
  'value-and-date',
  'value-and-reference',
  'bracketed-rival',
  'only-in-brackets',
  'side-by-side',
  'second-has-operator',
  'more-than-two',
  'units-differ',
  'noun-between',
  'multiplied-twice',
  'maybe-year',
  'maybe-day',
  'within-without-unit',
  'approximate',
  'to-be-confirmed',
  'of-another-figure',
  'alternatives',
  'act-or-quantity',
  'other-base',
  'improvement-unclear',
  'level-or-change',
  'change-or-share',
  'reference-without-operator',
  'bounds-reversed',
  'bound-excluded',
  'bounds-units-differ',
  'date-or-ratio',
  'deadline-next-year',
  'deadline-far',
  'half-month',
  'maybe-not-deadline',
  'dates-side-by-side',
  'year-unclear',
  'two-targets',
  'date-for-number',
  'number-partly-struck',
  'struck-not-replaced',
  'partly-struck',
  'shared-revision',
] as const;
export type PlainTargetDoubt = (typeof PLAIN_TARGET_DOUBTS)[number];

/** What tells that a bare target may be an upper bound. */
export type DirectionSign =
  /** The indicator's own words say that less is better: «reclami», «tempo». */
  | { readonly sign: 'words'; readonly word: string }
  /** A length of time without a word whether more or less is better. */
  | { readonly sign: 'duration' }
  /** The achievement that the sheet states comes out with the other operator only. */
  | {
      readonly sign: 'stated';
      readonly value: Decimal;
      readonly stated: Decimal;
      readonly fits: 'at-least' | 'at-most';
    }
  /** The sheet's outcome in words ("raggiunto") comes out with the other operator only. */
  | {
      readonly sign: 'outcome';
      readonly value: Decimal;
      readonly words: string;
      readonly fits: 'at-least' | 'at-most';
    };

/** Why a person must look at a target before it counts. */
export type TargetDoubt =
  | { readonly kind: PlainTargetDoubt }
  /** A number without a known meaning; a number in groups that may be two. */
  | {
      readonly kind: 'unexplained' | 'spaced-number' | 'fraction-or-percent';
      readonly text: string;
    }
  /** A value that holds for a part of the year, and how many of them there are (null: unknown). */
  | { readonly kind: 'per-period'; readonly value: Decimal; readonly times: number | null }
  /** "da 80 a 90": an old and a new value, or a range. */
  | { readonly kind: 'from-to'; readonly from: Decimal; readonly to: Decimal }
  /** The target was written in thousands or millions, the result is too small for that. */
  | { readonly kind: 'scale'; readonly target: Decimal; readonly actual: Decimal }
  | { readonly kind: 'direction'; readonly because: DirectionSign }
  /** Prose speaks of a target that cannot be brought together with the cell's. */
  | { readonly kind: 'told-otherwise'; readonly text: string }
  /** Several rows of one indicator with targets that differ. */
  | { readonly kind: 'several-rows'; readonly texts: readonly string[] }
  /** What is wrong with the target that a person confirmed, or why it does not count any more. */
  | { readonly kind: 'entry' | 'withheld'; readonly why: string }
  | { readonly kind: 'several'; readonly doubts: readonly TargetDoubt[] };

/** The doubts whose condition holds: `{ 'bounds-reversed': true, 'bound-excluded': false }`. */
export const doubtsWhere = (
  conditions: Readonly<Partial<Record<PlainTargetDoubt, boolean>>>,
): readonly TargetDoubt[] => {
  // Most conditions do not hold, so the whole list is walked only where one does.
  for (const kind in conditions) {
    if (conditions[kind as PlainTargetDoubt] !== true) continue;
    return PLAIN_TARGET_DOUBTS.filter((one) => conditions[one] === true).map((one) => ({
      kind: one,
    }));
  }
  return [];
};

/** One doubt of several, or null where there is none. */
export const joinedDoubts = (doubts: readonly TargetDoubt[]): TargetDoubt | null => {
  const [first] = doubts;
  if (first === undefined) return null;
  return doubts.length === 1 ? first : { kind: 'several', doubts };
};
