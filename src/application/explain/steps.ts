import type { Decimal } from '../../domain/decimal';
import type { AchievementWording, Status } from '../../domain/model/achievement';
import type { ExcludedIndicator } from '../../domain/model/assessment';
import type { Cause, OivOutcome } from '../../domain/model/objective';
import type { Operator, ReferenceTarget } from '../../domain/model/target';

/** Where the figure that the rule measures comes from, before any rule. */
export type SourceStep =
  /** Objectives above `threshold` percent, of those that count; `value` is the ratio or × 100. */
  | {
      readonly kind: 'meta-count';
      readonly ok: number;
      readonly of: number;
      readonly threshold: Decimal;
      readonly percent: boolean;
      readonly value: Decimal;
    }
  /** Numerator and denominator that give the value, × 100 where `percent`; `exact` not rounded. */
  | {
      readonly kind: 'fraction';
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      readonly percent: boolean;
      readonly exact: Decimal;
      readonly value: Decimal;
    }
  /** The sheet gives no sign, and a column says that lower is better: "at most". */
  | { readonly kind: 'turned-by-polarity' }
  /** The target stands elsewhere; `value` null where the sheet does not give it. */
  | {
      readonly kind: 'benchmark';
      readonly reference: ReferenceTarget['reference'];
      readonly value: Decimal | null;
    };

/** Actual against target, and whether that is met. */
export type ComparisonStep =
  | {
      readonly kind: 'comparison';
      readonly actual: Decimal;
      readonly operator: Operator;
      readonly target: Decimal;
      readonly met: boolean;
    }
  | {
      readonly kind: 'within';
      readonly actual: Decimal;
      readonly lower: Decimal;
      readonly upper: Decimal;
      readonly met: boolean;
    }
  /** ISO dates; `from` and `to` differ for a time span. */
  | {
      readonly kind: 'day';
      readonly deadline: string;
      readonly from: string;
      readonly to: string;
      readonly outcome: 'in-time' | 'late' | 'undecided';
    };

/** What leads to the percentage. `percentage` is what the arithmetic of the step gives, exact. */
export type FigureStep =
  /** Met: 100. */
  | { readonly kind: 'whole'; readonly percentage: Decimal }
  /** actual ÷ target × 100. */
  | {
      readonly kind: 'share';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly percentage: Decimal;
    }
  /** |actual − bound| = gap; (|bound| − gap) ÷ |bound| × 100, and 0 from gap = |bound| on. */
  | {
      readonly kind: 'remainder';
      readonly actual: Decimal;
      readonly bound: Decimal;
      readonly gap: Decimal;
      readonly percentage: Decimal;
    }
  /** target ÷ actual × 100, where the office chose it. */
  | {
      readonly kind: 'reciprocal';
      readonly target: Decimal;
      readonly actual: Decimal;
      readonly percentage: Decimal;
    }
  /** A target of 0 that is not met: no part of nothing. */
  | { readonly kind: 'nothing-of-zero'; readonly percentage: Decimal }
  /** What is not met is at most 99.99. */
  | { readonly kind: 'unmet-cap'; readonly before: Decimal; readonly percentage: Decimal }
  /** actual ÷ target × 100 beyond 100, of which 100 counts. */
  | {
      readonly kind: 'ceiling';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly uncapped: Decimal;
    }
  | { readonly kind: 'days-late'; readonly days: number; readonly atLeast: boolean }
  /** What the sheet says of itself where nothing was measured. */
  | {
      readonly kind: 'declared';
      readonly origin: 'words' | 'percentage' | 'stated';
      readonly met: boolean | null;
      readonly percentage: Decimal | null;
    };

/** Two decimals, half up, as everything is shown. */
export interface RoundingStep {
  readonly kind: 'rounding';
  readonly exact: Decimal;
  readonly shown: Decimal;
}

/** What comes of it. */
export type ClosingStep =
  /** Nothing can be computed. */
  | { readonly kind: 'no-figure'; readonly why: AchievementWording }
  /** Somebody must look first; `text` is Italian, null where a time span leaves the day open. */
  | {
      readonly kind: 'doubt';
      readonly about: 'actual' | 'target' | 'day';
      readonly text: string | null;
    }
  | RoundingStep
  /** What it adds to its objective's mean; null: left out, because of `why`. */
  | {
      readonly kind: 'counts';
      readonly value: Decimal | null;
      readonly why: AchievementWording;
    };

/** One step of how an indicator's figure came about: numbers and kinds, no sentences. */
export type IndicatorStep = SourceStep | ComparisonStep | FigureStep | ClosingStep;

/** A member of a mean. */
export interface Member {
  /** Indicator id or objective code. */
  readonly id: string;
  readonly value: Decimal;
  /** Null in a plain mean. */
  readonly weight: Decimal | null;
}

/** One step of how an objective's figure came about. */
export type ObjectiveStep =
  | { readonly kind: 'withdrawn'; readonly by: 'sheet' | 'oiv' }
  /** sum ÷ divisor; with weights, the sum of value × weight over the sum of weights. */
  | {
      readonly kind: 'mean';
      readonly of: 'indicators' | 'objectives';
      readonly members: readonly Member[];
      readonly sum: Decimal;
      readonly divisor: Decimal;
      readonly percentage: Decimal;
    }
  | { readonly kind: 'excluded'; readonly indicators: readonly ExcludedIndicator[] }
  /** Objectives under it that have no percentage. */
  | { readonly kind: 'without-figure'; readonly objectives: readonly string[] }
  | { readonly kind: 'nothing'; readonly why: 'no-members' | 'none-counts' }
  | RoundingStep
  /** Bounds in percent, each belonging to the better band. */
  | {
      readonly kind: 'band';
      readonly status: Status;
      readonly percentage: Decimal;
      readonly nearly: Decimal;
      readonly partly: Decimal;
    }
  /** `percentage` half up to the nearest multiple of `step`. */
  | {
      readonly kind: 'proposal';
      readonly percentage: Decimal;
      readonly step: Decimal;
      readonly score: Decimal;
    }
  | { readonly kind: 'no-proposal'; readonly text: string }
  | {
      readonly kind: 'oiv';
      readonly outcome: OivOutcome;
      readonly score: Decimal | null;
      readonly cause: Cause | null;
      readonly reason: string | null;
    };
