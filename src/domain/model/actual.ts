import type { Decimal } from '../decimal';
import type { CellRef, Span } from './cell';
import type { ActualDoubt } from './actualDoubt';
import type { ReadingSign } from './target';

/**
 * What a number of a result text is.
 *
 * - `value`, `numerator`, `denominator`: the result itself;
 * - `stated`: the percentage of achievement that the text states; `target`: the target value
 *   repeated; `planned`: "le 5 azioni previste"; `limit`: "entro 15 gg"; `benchmark`: other bodies'
 *   mean; `earlier`: another year or an earlier day; `change`: growth; `part`: "di cui 12"; `scale`:
 *   the 5 of "4,3 su 5"; `other-thing`: a count of something else, or another unit;
 *   `other-indicator`: the result of another indicator of the same narrative;
 * - `date`, `year`, `law`, `act`, `list`, `name`: digits that are no quantity;
 * - `candidate`: may be meant as well; `unexplained`: no rule knows it.
 */
export const NUMBER_ROLES = [
  'value',
  'numerator',
  'denominator',
  'stated',
  'target',
  'planned',
  'limit',
  'benchmark',
  'earlier',
  'change',
  'part',
  'scale',
  'other-thing',
  'other-indicator',
  'date',
  'year',
  'law',
  'act',
  'list',
  'name',
  'candidate',
  'unexplained',
] as const;
export type NumberRole = (typeof NUMBER_ROLES)[number];

export interface MarkedNumber {
  readonly span: Span;
  readonly role: NumberRole;
  /** The rule that tells it, or null. */
  readonly rule: string | null;
}

/**
 * Why a value is certain.
 *
 * - `cell`: it stands alone in its cell; `only-number`: every other number of the text is explained;
 * - `ratio`, `stated`, `sum`: it is confirmed by numerator and denominator, by the stated percentage
 *   of achievement, by its parts;
 * - `words`: the text says it without a number: "nessun reclamo"; `entered`: a person typed it.
 */
export type Evidence =
  | { readonly kind: 'cell' | 'only-number' | 'entered' }
  | {
      readonly kind: 'ratio';
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      readonly printed: string;
    }
  | { readonly kind: 'stated'; readonly printed: string }
  | { readonly kind: 'sum'; readonly parts: readonly Decimal[]; readonly total: Decimal }
  | { readonly kind: 'words'; readonly said: string };

/**
 * What was measured. All numbers are null where the text gives none; that is "missing", never 0.
 */
export interface Actual {
  /** The text as written. */
  readonly text: string;
  readonly cell: CellRef;
  /** The piece of `text` that the value came from, or null. */
  readonly span: Span | null;
  /** As the sheet writes it: 28.56 for 28,56%. */
  readonly value: Decimal | null;
  readonly unit: string | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** ISO date of completion. For a time span ("nel mese di dicembre") its last day. */
  readonly date: string | null;
  /** First day of a time span; equals `date` for a single day; null without a date. */
  readonly dateFrom: string | null;
  /** Decimals that the printed value shows ("18,7%" → 1), or null where nothing is printed. */
  readonly printedPlaces: number | null;
  readonly confidence: 'high' | 'low';
  /** Why it is certain; null where confidence is low or nothing was read. */
  readonly evidence: Evidence | null;
  /** Why confidence is low, for the finding that asks; null when it is high. */
  readonly doubt: ActualDoubt | null;
  /** Every number of the text with what it is, in order. */
  readonly numbers: readonly MarkedNumber[];
  /** Other numbers that could have been meant, in order of appearance. */
  readonly rivals: readonly Decimal[];
  /**
   * The text says that it was done, completed, reached or not, without a measured value.
   * `reached` false: it says that it was not reached.
   */
  readonly declared: { readonly reached: boolean; readonly percentage: Decimal | null } | null;
  readonly signs: readonly ReadingSign[];
  /**
   * Factor between the linked user cell's stored number and `value` (100 for a percent format),
   * or null where the value does not stand alone in a numeric cell and cannot be linked.
   */
  readonly linkFactor: 1 | 100 | null;
  /** True where a person typed it into `Consuntivo confermato`. */
  readonly confirmed: boolean;
}

/** The percentage of achievement that the sheet itself states. */
export interface StatedAchievement {
  readonly value: Decimal;
  /** Decimals shown: "91,7%" → 1. */
  readonly places: number;
  readonly text: string;
  readonly cell: CellRef;
  /** True where one statement stands for several indicators. */
  readonly shared: boolean;
}

/** A ratio printed in the text, for the checks: `80/708` said to be 11,4%. */
export interface PrintedRatio {
  readonly value: Decimal;
  readonly places: number;
  /** True where the value is written with %, so it is 100 × numerator ∕ denominator. */
  readonly percent: boolean;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly text: string;
  readonly cell: CellRef;
}

/** Numbers said to add up: "680 (617 …, 5 …, 58 …)". */
export interface PrintedSum {
  readonly total: Decimal;
  readonly parts: readonly Decimal[];
  readonly text: string;
  readonly cell: CellRef;
}
