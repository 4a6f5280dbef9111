import type { Decimal } from '../decimal';
import type { CellRef, Span } from './cell';
import type { ReadingSign } from './target';

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
  /** Why confidence is low, in Italian, for the finding that asks; null when it is high. */
  readonly doubt: string | null;
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
