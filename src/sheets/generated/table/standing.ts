import type {
  JudgementField,
  ColumnAnswerInput,
  GivenFor,
  Input,
  JudgedFigures,
  MovedObjective,
  Named,
  SetAsideReason,
  StandingPlaces,
  StrayCell,
} from '../entries/userEntries';
import type { GeneratedMark } from '../schema/tableSchema';
import type { TypedConstant } from './typedConstants';

/** A column that people added, by row. */
export interface AddedColumn {
  readonly header: string;
  readonly byRow: ReadonlyMap<number, Input>;
}

/** A row of a generated table as it stands in a workbook, before anybody knows where it belongs. */
export interface StandingRow {
  /** Counted from 0. */
  readonly row: number;
  readonly named: Named;
  /** The year that it was typed for; null where the sheets do not say. */
  readonly year: number | null;
  /** Set for rows at the end of the sheet, which do not count. */
  readonly setAside: SetAsideReason | null;
  /** For rows that are set aside: the code, in that run, of the row that it may be about; or ''. */
  readonly likely: string;
  /** What stands under `Scelta`. */
  readonly choice: Input | null;
}

/** A confirmed value, and whether it is the one that the last run knew. */
export interface StandingValue {
  readonly input: Input | null;
  /** The content of that cell in the last run, as text. */
  readonly seen: string;
  readonly givenFor: GivenFor;
}

export interface StandingIndicator extends StandingRow {
  readonly target: StandingValue;
  readonly actual: StandingValue;
  /** Fingerprint of the result's text in the last run; null where the sheet does not say. */
  readonly actualPrint: string | null;
}

export type Judgement = Readonly<Record<JudgementField, Input | null>>;

export interface StandingObjective extends StandingRow {
  readonly judgement: Judgement;
  /** The same cells in the last run, as text. */
  readonly seen: Readonly<Record<JudgementField, string>>;
  /** The figures that the judgement was given for. */
  readonly judgedOn: JudgedFigures;
  /** The final score in that run, as text; '' where there was none. */
  readonly final: string;
  readonly yearBefore: string;
}

export interface StandingFinding extends StandingRow {
  readonly key: string;
  readonly evidence: string;
  readonly outcome: Input | null;
  readonly reason: Input | null;
  /** Both cells in the last run, as {@link judgedWords}. */
  readonly seen: string;
  /** False in sheets of version 1.0.0, which do not say whose finding it is. */
  readonly named: Named;
  readonly isNamed: boolean;
}

export interface StandingTable<Row extends StandingRow> {
  readonly rows: readonly Row[];
  readonly added: readonly AddedColumn[];
  /** Old column by header. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headerRow: number;
}

/** What `Parametri` holds. */
export interface ParameterInputs {
  readonly parameters: ReadonlyMap<string, Input>;
  readonly answerCells: readonly ColumnAnswerInput[];
  readonly digest: string | null;
  /** Digests of the runs before, the latest first. */
  readonly lineage: readonly string[];
  /** Objectives that bore another code in the run before that. */
  readonly moved: readonly MovedObjective[];
  /** The year of the run that wrote the sheets; null in sheets of version 1.0.0. */
  readonly year: number | null;
  readonly statuses: ReadonlyMap<string, string>;
  readonly earlierStatuses: ReadonlyMap<string, string>;
  /** Where its rows and columns stand; null where the sheet or its first table is not there. */
  readonly parameterPlaces: StandingPlaces | null;
}

/** What the sheets with rules of their own hold. */
export interface StandingParts extends ParameterInputs {
  readonly indicators: StandingTable<StandingIndicator> | null;
  readonly objectives: StandingTable<StandingObjective> | null;
  readonly findings: StandingTable<StandingFinding> | null;
}

/** One generated sheet as read, and what is wrong with its headers. */
export interface ReadSheet {
  readonly parts: Partial<StandingParts>;
  /** Null in a sheet that is no table. */
  readonly table: StandingTable<StandingRow> | null;
  readonly strayCells: readonly StrayCell[];
  /** Needed headers whose column is unknown. */
  readonly missing: readonly string[];
  /** Needed columns that were deleted as a whole. */
  readonly deleted: readonly string[];
}

/** The generated sheets of a workbook, read cell by cell. */
export interface StandingSheets extends StandingParts {
  /** The year of the run that wrote them; null where they do not say. */
  readonly year: number | null;
  /** False in sheets of version 1.0.0, where the program itself filled the year into `Parametri`. */
  readonly keepsYear: boolean;
  /** Every table as it stands, in the order of the sheets. */
  readonly tables: ReadonlyMap<GeneratedMark, StandingTable<StandingRow>>;
  /** What may have been typed over computed cells. */
  readonly constants: ReadonlyMap<GeneratedMark, readonly TypedConstant[]>;
  readonly strayCells: readonly StrayCell[];
  /** Sheets that cannot be read for sure, with the headers that are missing (none: all are). */
  readonly unreadable: readonly { readonly sheet: string; readonly headers: readonly string[] }[];
  /** Italian: columns of ours that people deleted with everything in them. */
  readonly notices: readonly string[];
}

/** A workbook without generated sheets. */
export const NOTHING_STANDING: StandingParts = {
  indicators: null,
  objectives: null,
  findings: null,
  parameters: new Map(),
  answerCells: [],
  digest: null,
  lineage: [],
  moved: [],
  year: null,
  statuses: new Map(),
  earlierStatuses: new Map(),
  parameterPlaces: null,
};
