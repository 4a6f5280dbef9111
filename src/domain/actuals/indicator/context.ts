import type { Target } from '../../model/target';

/** What is known of an indicator when its result is read. */
export interface IndicatorContext {
  readonly name: string;
  readonly algorithm: string | null;
  readonly target: Target;
  /** A unit column's text, or null. */
  readonly unit: string | null;
}

export interface CellContext extends IndicatorContext {
  readonly year: number;
}

export interface NarrativeContext {
  readonly year: number;
  /** Those that share the narrative, in table order. */
  readonly indicators: readonly IndicatorContext[];
}
