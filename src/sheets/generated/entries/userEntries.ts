import type { CellContent, CellRef, Written } from '../../../domain/model/cell';
import type { ColumnAnswer } from '../../reading/recognition';

/** A cell that a person filled in a generated sheet; `cell` is null until it is written there. */
export interface Input {
  readonly content: CellContent;
  readonly cell: CellRef | null;
  /** What people typed as a formula, English, without the leading `=`; `content` is its result. */
  readonly formula?: string;
  /** True where the whole cell is struck out: it is kept so, and does not count. */
  readonly struck?: true;
}

/** The text that a confirmation was given for, as it stood beside the cell. */
export interface GivenFor {
  /** Of the whole text; null in sheets of version 1.0.0, which show the beginning alone. */
  readonly fingerprint: string | null;
  /** As the sheet shows it, perhaps cut short (then it ends in `…`); '' where there was none. */
  readonly text: string;
}

/**
 * Whether a confirmed value counts: `stale` where the text that it was given for has changed,
 * `disputed` where another copy of the sheets says another value. Neither counts until a person
 * chooses.
 */
export const STANDINGS = ['holds', 'stale', 'disputed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A confirmed target or actual. */
export interface Confirmation extends Input {
  readonly givenFor: GivenFor;
  readonly standing: Standing;
}

/** What the office typed for an indicator. */
export interface IndicatorInputs {
  readonly confirmedTarget: Confirmation | null;
  readonly confirmedActual: Confirmation | null;
  /** Typed under `Scelta` and not understood. */
  readonly choice: Input | null;
}

/** The figures that a judgement was given for, as the sheet showed them; '' where there was none. */
export interface JudgedFigures {
  /** The achievement, to two decimals at least: `57.1428571429`. */
  readonly achievement: string;
  /** The evaluation printed on the user's sheet. */
  readonly printed: string;
}

/** The cells of a judgement. */
export const JUDGEMENT_FIELDS = ['outcome', 'score', 'cause', 'reason'] as const;
export type JudgementField = (typeof JUDGEMENT_FIELDS)[number];

/** What the evaluators typed for an objective; null where the cell is empty. */
export interface ObjectiveInputs {
  readonly outcome: Input | null;
  readonly score: Input | null;
  readonly cause: Input | null;
  readonly reason: Input | null;
  readonly choice: Input | null;
  /** Null where nothing was judged, or the figures are to be those of this run. */
  readonly judgedOn: JudgedFigures | null;
  /** Another copy of the sheets says another outcome or score: neither counts. */
  readonly disputed: boolean;
  /** The final score of an earlier year, with the year: `60 (2023)`; null where there is none. */
  readonly yearBefore: string | null;
}

/** Nothing typed for an objective. */
export const NO_JUDGEMENT: ObjectiveInputs = {
  outcome: null,
  score: null,
  cause: null,
  reason: null,
  choice: null,
  judgedOn: null,
  disputed: false,
  yearBefore: null,
};

/** Why a typed row stands at the end of its sheet and does not count. */
export const SET_ASIDE_REASONS = ['gone', 'other-year', 'other-copy'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Who typed words are about, as the sheets named it then. */
export interface Named {
  /** The code or id of that run. */
  readonly code: string;
  /** The title of the objective. */
  readonly title: string;
  /** The name of the indicator; '' for an objective. */
  readonly name: string;
}

/** What was typed and finds no place now: kept at the end of its sheet. */
export interface SetAside<Row> extends Named {
  /** Names the row among those of its sheet. */
  readonly key: string;
  /** The year that it was typed for; null where the sheets do not say. */
  readonly year: number | null;
  readonly reason: SetAsideReason;
  /** The id of what it may be about now, for a person to decide; null where that is unknown. */
  readonly likely: string | null;
  readonly inputs: Row;
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
  /** Whose finding it is, by names; null where the sheet does not say (version 1.0.0). */
  readonly about: Named | null;
  /** Set where it does not hold: its subject is gone, or it was given for another year. */
  readonly setAside: { readonly reason: SetAsideReason; readonly year: number | null } | null;
}

/** An answer to a doubtful column as typed, understood or not. */
export interface ColumnAnswerInput {
  readonly sheet: string;
  readonly header: string;
  readonly answer: Input;
}

/** A column that people added to a generated table: kept by row, and written again. */
export interface ExtraColumn {
  /** The mark of its sheet. */
  readonly mark: string;
  readonly header: string;
  /** By the code (or key) of the row. */
  readonly byCode: ReadonlyMap<string, Input>;
}

/** A note typed outside the table of a generated sheet. */
export interface StrayCell extends Written {
  /** The mark of its sheet. */
  readonly mark: string;
  readonly formula?: string;
}

/** Where the rows and columns of a generated table stand in the workbook as it is. */
export interface StandingPlaces {
  /** Old row by the code (or key) of the row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Old column by header. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headerRow: number;
}

/** An objective whose words followed its title to another code. */
export interface MovedObjective {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/** Everything that people typed in generated sheets, as it holds for the worksheets of now. */
export interface UserEntries {
  /** By objective code. */
  readonly objectives: ReadonlyMap<string, ObjectiveInputs>;
  /** By indicator id. */
  readonly indicators: ReadonlyMap<string, IndicatorInputs>;
  readonly objectivesSetAside: readonly SetAside<ObjectiveInputs>[];
  readonly indicatorsSetAside: readonly SetAside<IndicatorInputs>[];
  readonly accepted: readonly AcceptedFinding[];
  /** By parameter name as `Parametri` bears it. */
  readonly parameters: ReadonlyMap<string, Input>;
  /** The answers that were understood. */
  readonly columnAnswers: readonly ColumnAnswer[];
  /** All answers, as typed. */
  readonly answerCells: readonly ColumnAnswerInput[];
  /** Digest of what was read in the run that wrote these sheets, or null. */
  readonly digest: string | null;
  /** Digests of the runs before, the latest first: whether one copy comes from another. */
  readonly lineage: readonly string[];
  /** Objectives that bore another code in the run before. */
  readonly moved: readonly MovedObjective[];
  /** Status per objective code and indicator id in the run that wrote these sheets. */
  readonly statuses: ReadonlyMap<string, string>;
  /** The same in the run before that one; for "what changed" when this run changes nothing. */
  readonly earlierStatuses: ReadonlyMap<string, string>;
  readonly extraColumns: readonly ExtraColumn[];
  /** Notes typed outside the tables: written again below them. */
  readonly strayCells: readonly StrayCell[];
  /** By mark; only for sheets that stand in the workbook itself. */
  readonly places: ReadonlyMap<string, StandingPlaces>;
}

/** A workbook without any typed entry. */
export const NO_ENTRIES: UserEntries = {
  objectives: new Map(),
  indicators: new Map(),
  objectivesSetAside: [],
  indicatorsSetAside: [],
  accepted: [],
  parameters: new Map(),
  columnAnswers: [],
  answerCells: [],
  digest: null,
  lineage: [],
  moved: [],
  statuses: new Map(),
  earlierStatuses: new Map(),
  extraColumns: [],
  strayCells: [],
  places: new Map(),
};

/** Something typed that cannot be taken as it is: kept, and reported. Italian message. */
export interface EntryProblem {
  readonly message: string;
  /** Objective code, indicator id, parameter name or sheet. */
  readonly subject: string;
  readonly cell: CellRef | null;
}
