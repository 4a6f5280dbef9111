import type { StrayCell, UserEntries } from '../../sheets/generated/entries/userEntries';
import { said } from '../../sheets/generated/entries/cellWords';
import { disputed } from './place/rowRules';
import { INDICATOR_RULES } from './place/placeIndicators';
import { OBJECTIVE_RULES } from './place/placeObjectives';
import { mergeCopies } from './copies/mergeCopies';
import type { PlacedEntries } from './place/placedEntries';
import { placeEntries } from './place/placeEntries';
import { sharedInputs, type StandingPair } from './standingInForce';
import { takeOver, type TakeOver } from './takeOver/takeOver';
import type { WorksheetsNow } from './place/worksheetsNow';

/** What was typed, as it holds for the worksheets of now, and what is to be said of it. */
export interface EntriesNow {
  readonly entries: UserEntries;
  readonly problems: PlacedEntries['problems'];
  /** Where rows of the workbook itself, and of the other one, belong now. */
  readonly places: PlacedEntries['places'];
  readonly otherPlaces: PlacedEntries['places'];
  /** What the other workbook brings; null where there is none. */
  readonly takeOver: TakeOver | null;
}

/** Gives what was typed in one or two copies of the generated sheets to whom it belongs now. */
export const entriesNow = (pair: StandingPair, now: WorksheetsNow): EntriesNow => {
  const { own, other, relation } = pair;
  const mine = placeEntries(own, now, 'own');
  const theirs = other === null ? null : placeEntries(other, now, 'other');
  const placed = theirs === null ? mine : mergeCopies(mine, theirs, relation, now);
  return {
    entries: {
      ...sharedInputs(pair),
      indicatorsSetAside: placed.indicatorsSetAside,
      objectivesSetAside: placed.objectivesSetAside,
      accepted: placed.accepted,
      extraColumns: placed.extraColumns,
      statuses: placed.statuses,
      earlierStatuses: placed.earlierStatuses,
      places: placed.places,
      moved: placed.moved,
      indicators: disputed(INDICATOR_RULES, placed.indicators, placed.indicatorsSetAside),
      objectives: disputed(OBJECTIVE_RULES, placed.objectives, placed.objectivesSetAside),
      strayCells: eachOnce([...own.strayCells, ...(other?.strayCells ?? [])]),
    },
    problems: placed.problems,
    places: mine.places,
    otherPlaces: theirs?.places ?? new Map(),
    takeOver:
      theirs === null ? null : takeOver({ own: mine, other: theirs, merged: placed }, pair, now),
  };
};

const eachOnce = (cells: readonly StrayCell[]): readonly StrayCell[] => [
  ...new Map(cells.map((cell) => [`${cell.mark}\n${said(cell)}`, cell])).values(),
];
