import type { Decimal } from '../decimal';
import type { CellRef } from './cell';
import type { ObjectiveLevel } from './written';

export const OIV_OUTCOMES = [
  'scored',
  'not-assessable',
  'excluded',
  'withdrawn',
  'pending',
] as const;
export type OivOutcome = (typeof OIV_OUTCOMES)[number];

export const CAUSES = ['exogenous', 'endogenous', 'indicator-fault'] as const;
export type Cause = (typeof CAUSES)[number];

/** The evaluators' decision: typed by them in `Valutazione OIV`, else as printed on the sheet. */
export interface OivDecision {
  readonly outcome: OivOutcome;
  /** 0..100, only where the outcome is `scored`. */
  readonly score: Decimal | null;
  readonly cause: Cause | null;
  readonly reason: string | null;
  /** Where it was printed, or null. */
  readonly cell: CellRef | null;
  /** What it was typed for; absent where it was not typed, or for the figures of this run. */
  readonly judgedOn?: JudgedOn;
}

/** The figures that a typed judgement was given for, beside those of now. */
export interface JudgedOn {
  /** The achievement in per cent; null where there was none. */
  readonly achievement: Decimal | null;
  /** The evaluation printed on the sheet, as text; '' where there was none. */
  readonly printed: string;
  /** The same as it is now. */
  readonly printedNow: string;
  /** The cell of the judgement. */
  readonly cell: CellRef | null;
}

export interface Objective {
  /** Normalised and unique: `A03`, `DO1.04` → `D01.04`, a repeated one `A03#2`. */
  readonly code: string;
  readonly codeAsWritten: string | null;
  /** True where the sheet gives no code and this one was inferred. */
  readonly codeInferred: boolean;
  /** The code of the first block that bears the same code, where this one repeats it. */
  readonly repeats: string | null;
  readonly title: string;
  readonly level: ObjectiveLevel;
  readonly area: string | null;
  readonly departments: readonly string[];
  readonly individual: boolean;
  /** Code. */
  readonly parent: string | null;
  readonly state: 'active' | 'withdrawn';
  readonly oiv: OivDecision;
  /** Prose of the block (remarks, narratives) that may hold the OIV's reasons. */
  readonly remarks: readonly string[];
  readonly cell: CellRef;
}
