import type { Actual, PrintedRatio, PrintedSum, StatedAchievement } from '../model/actual';
import type { Benchmarks, Indicator } from '../model/indicator';

/** What a narrative says of one of its indicators. */
export interface IndicatorReading {
  readonly actual: Actual | null;
  readonly stated: StatedAchievement | null;
  readonly benchmarks: Benchmarks;
  readonly ratios: readonly PrintedRatio[];
  readonly sums: readonly PrintedSum[];
  readonly ambiguousOrder: boolean;
  readonly datesOutsideYear: readonly { readonly date: string; readonly text: string }[];
  readonly state: Indicator['state'];
}

export interface NarrativeReading {
  /** One per indicator of the context, in its order. */
  readonly indicators: readonly IndicatorReading[];
  readonly objectiveWithdrawn: boolean;
  /** Years that the result says it holds for: "Al 31 dicembre 2023". */
  readonly years: readonly number[];
}
