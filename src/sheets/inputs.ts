import type { CellContent, CellRef, Written } from '../domain/model/cell';
import type { ColumnAnswer } from './reading/recognition';

/** A cell that a person filled in a generated sheet; `cell` is null until it is written there. */
export interface Input {
  readonly content: CellContent;
  readonly cell: CellRef | null;
  /** What people typed as a formula, English, without the leading `=`; `content` is its result. */
  readonly formula?: string;
  /** True where the whole cell is struck out: it is kept so, and does not count. */
  readonly struck?: true;
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

/**
 * A finding that somebody judged: `key` names the finding, `evidence` is the fingerprint of the
 * figures it was judged on. Quiet only where `outcome` says "accettata".
 */
export interface AcceptedFinding {
  readonly key: string;
  readonly evidence: string;
  readonly outcome: Input | null;
  readonly reason: Input | null;
}

/** An answer to a doubtful column as typed, understood or not. */
export interface ColumnAnswerInput {
  readonly sheet: string;
  readonly header: string;
  readonly answer: Input;
}

/** A column that people added to a generated table: kept by code, and written again. */
export interface ExtraColumn {
  /** The mark of its sheet. */
  readonly mark: string;
  readonly header: string;
  /** By the code (or finding key) of the row. */
  readonly byCode: ReadonlyMap<string, Input>;
}

/** A note typed outside the table of a generated sheet. */
export interface StrayCell extends Written {
  /** The mark of its sheet. */
  readonly mark: string;
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
  /** The answers that were understood. */
  readonly columnAnswers: readonly ColumnAnswer[];
  /** All answers, as typed. */
  readonly answerCells: readonly ColumnAnswerInput[];
  /** Digest of what was read in the run that wrote these sheets, or null. */
  readonly digest: string | null;
  /** Status per objective code and indicator id in the run that wrote these sheets. */
  readonly statuses: ReadonlyMap<string, string>;
  /** The same in the run before that one; for "what changed" when this run changes nothing. */
  readonly earlierStatuses: ReadonlyMap<string, string>;
  readonly extraColumns: readonly ExtraColumn[];
  /** Notes typed outside the tables: written again below them. */
  readonly strayCells: readonly StrayCell[];
  /**
   * Generated sheets that hold something but whose header row is gone: nothing typed there can be
   * found again, so the program must not write over them.
   */
  readonly unreadableSheets: readonly string[];
}

/** A workbook in which nobody has typed anything yet. */
export const NOTHING_TYPED: TypedInputs = {
  objectives: new Map(),
  indicators: new Map(),
  accepted: [],
  parameters: new Map(),
  columnAnswers: [],
  answerCells: [],
  digest: null,
  statuses: new Map(),
  earlierStatuses: new Map(),
  extraColumns: [],
  strayCells: [],
  unreadableSheets: [],
};

/** Something typed that cannot be taken as it is: kept, and reported. Italian message. */
export interface TypedProblem {
  readonly message: string;
  /** Objective code, indicator id, parameter name or sheet. */
  readonly subject: string;
  readonly cell: CellRef | null;
}
