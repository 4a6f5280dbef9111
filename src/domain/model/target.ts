import type { Decimal } from '../decimal';
import type { CellRef, Span } from './cell';
import type { TargetDoubt } from './targetDoubt';

export const OPERATORS = ['>=', '>', '<=', '<', '='] as const;
export type Operator = (typeof OPERATORS)[number];

/** A revised value's story: "27% in sede di monitoraggio 2023". */
export interface TargetRevision {
  readonly value: Decimal;
  /** ISO date where a deadline was moved; then `value` is its serial day and not shown. */
  readonly date: string | null;
  /** "in sede di monitoraggio 2023", or null where only two values stand side by side. */
  readonly occasion: string | null;
}

/** The target in force for a year: a number, an ISO date, or the text where it is neither. */
export type YearTarget =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string };

interface TargetBase {
  /** The text as written (every cell that belongs to it, one line each). */
  readonly text: string;
  readonly cell: CellRef | null;
  /** Older values of the reporting year, oldest first. */
  readonly revisions: readonly TargetRevision[];
  readonly byYear: ReadonlyMap<number, YearTarget>;
  /** `%`, `gg`, `€`, else the noun in lower case as written, else null. */
  readonly unit: string | null;
  /** Why a person must look before it counts; null where the reading is sure. */
  readonly doubt: TargetDoubt | null;
  /** What the text says besides: remarks, intentions, with what they are. */
  readonly remarks: readonly string[];
  /** Oddities of writing for the checks. */
  readonly signs: readonly ReadingSign[];
}

/** Something odd about the way a figure is written that checks report. */
export interface ReadingSign {
  readonly kind:
    | 'decimal-dot'
    | 'date-where-number'
    | 'display-hides'
    | 'error-value'
    | 'date-outside-year'
    /** The text says that the indicator holds no more. */
    | 'withdrawn'
    /** The value was written in thousands or millions. */
    | 'multiplier';
  /** The piece of text, or what the cell shows. */
  readonly text: string;
}

export interface ThresholdTarget extends TargetBase {
  readonly kind: 'threshold';
  readonly operator: Operator;
  /** True where the sheet gives a bare value: read as "at least". */
  readonly operatorAssumed: boolean;
  readonly value: Decimal;
  /** ISO date by which the value is due, "5 incontri entro giugno"; null where none is said. */
  readonly date: string | null;
}

export interface RangeTarget extends TargetBase {
  readonly kind: 'range';
  readonly lower: Decimal;
  readonly upper: Decimal;
}

export interface DeadlineTarget extends TargetBase {
  readonly kind: 'deadline';
  /** ISO date. */
  readonly date: string;
}

export interface ZeroTarget extends TargetBase {
  readonly kind: 'zero';
}

/** A target that is a difference against the year before, in points, with its sign. */
export interface DifferenceTarget extends TargetBase {
  readonly kind: 'difference';
  readonly operator: Operator;
  readonly value: Decimal;
}

/** A target that refers to a benchmark: `≤ dato medio nazionale`. */
export interface ReferenceTarget extends TargetBase {
  readonly kind: 'reference';
  readonly operator: Operator;
  readonly reference: 'national' | 'cluster' | 'year-before' | 'other';
  /** The benchmark's value where the sheet gives it. */
  readonly value: Decimal | null;
}

/** Yes/no, or words. */
export interface QualitativeTarget extends TargetBase {
  readonly kind: 'qualitative';
}

/** No target for the reporting year. `notDue`: another year has one. */
export interface NoTarget extends TargetBase {
  readonly kind: 'none';
  readonly notDue: boolean;
}

export interface UnreadableTarget extends TargetBase {
  readonly kind: 'unreadable';
  /** Where in the text reading stopped. */
  readonly at: Span;
  /** Italian: what was expected there. */
  readonly expected: string;
}

export type Target =
  | ThresholdTarget
  | RangeTarget
  | DeadlineTarget
  | ZeroTarget
  | DifferenceTarget
  | ReferenceTarget
  | QualitativeTarget
  | NoTarget
  | UnreadableTarget;
