import type { CellContent, CellRef } from '../domain/model/cell';
import type { ColumnAnswer } from './reading/recognition';

/** A cell that a person filled in a generated sheet. */
export interface Input {
  readonly content: CellContent;
  readonly cell: CellRef;
}

/** What the evaluators typed for an objective; null where the cell is empty. */
export interface ObjectiveInputs {
  readonly outcome: Input | null;
  readonly score: Input | null;
  readonly cause: Input | null;
  readonly reason: Input | null;
}

/** What the office typed for an indicator. */
export interface IndicatorInputs {
  readonly confirmedTarget: Input | null;
  readonly confirmedActual: Input | null;
}

/** An accepted finding: `key` names the finding, `evidence` the figures it was accepted on. */
export interface AcceptedFinding {
  readonly key: string;
  readonly evidence: string;
  readonly outcome: Input;
  readonly reason: Input | null;
}

/** Everything that people typed in generated sheets of earlier runs, found by code and header. */
export interface TypedInputs {
  /** By objective code. */
  readonly objectives: ReadonlyMap<string, ObjectiveInputs>;
  /** By indicator id. */
  readonly indicators: ReadonlyMap<string, IndicatorInputs>;
  readonly accepted: readonly AcceptedFinding[];
  /** By parameter name as `Parametri` bears it. */
  readonly parameters: ReadonlyMap<string, Input>;
  readonly columnAnswers: readonly ColumnAnswer[];
  /** Digest of what was read in the run that wrote these sheets, or null. */
  readonly digest: string | null;
  /** Status per objective code and indicator id in the run before; for "what changed". */
  readonly statuses: ReadonlyMap<string, string>;
  /**
   * Columns that people added to our sheets, or notes typed beside the table, by sheet title: kept
   * and named in the report when they cannot be placed again.
   */
  readonly strayCells: readonly Input[];
}
