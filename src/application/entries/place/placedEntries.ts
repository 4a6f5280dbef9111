import type {
  AcceptedFinding,
  IndicatorInputs,
  MovedObjective,
  ObjectiveInputs,
  SetAside,
  UserEntries,
  EntryProblem,
} from '../../../sheets/generated/entries/userEntries';

/** What a person did to a cell since the last run of that workbook. */
export interface Touch {
  readonly how: 'typed' | 'cleared';
  /** What stood there before. */
  readonly before: string;
}

/** What was typed in one workbook, placed in the worksheets of now. */
export interface PlacedEntries {
  readonly objectives: ReadonlyMap<string, ObjectiveInputs>;
  readonly indicators: ReadonlyMap<string, IndicatorInputs>;
  readonly objectivesSetAside: readonly SetAside<ObjectiveInputs>[];
  readonly indicatorsSetAside: readonly SetAside<IndicatorInputs>[];
  readonly accepted: readonly AcceptedFinding[];
  readonly extraColumns: UserEntries['extraColumns'];
  readonly statuses: UserEntries['statuses'];
  readonly earlierStatuses: UserEntries['earlierStatuses'];
  readonly places: UserEntries['places'];
  /** By `id|field`: what was touched since the last run. */
  readonly touched: ReadonlyMap<string, Touch>;
  readonly moved: readonly MovedObjective[];
  readonly problems: readonly EntryProblem[];
}

export const touchKey = (id: string, field: string): string => `${id}|${field}`;

/** Under this field a copy tells whether somebody judged a finding anew since its last run. */
export const JUDGED = 'judged';
