import type { StandingPair } from '../standingInForce';
import type { MergedCopies, Taken, TakenEntry } from './takenEntry';
import { takenFindings } from './takenFindings';
import { takenNotes } from './takenNotes';
import { takenIndicators, takenObjectives } from './takenRows';
import { takenAnswers, takenParameters } from './takenSettings';
import type { WorksheetsNow } from '../place/worksheetsNow';

/** What another evaluated workbook brings, entry by entry. */
export interface TakeOver {
  readonly entries: readonly TakenEntry[];
  /** How many entries stand the same in both. */
  readonly same: number;
}

/** Compares what another workbook holds with what this one holds, and with what came of both. */
export const takeOver = (
  copies: MergedCopies,
  pair: StandingPair,
  now: WorksheetsNow,
): TakeOver => {
  const all: readonly Taken[] = [
    ...takenIndicators(copies, now),
    ...takenObjectives(copies, now),
    ...takenFindings(copies),
    ...takenParameters(pair),
    ...takenAnswers(pair),
    ...takenNotes(copies, pair),
  ];
  return {
    entries: all.flatMap((each) => (each === 'same' ? [] : [each])),
    same: all.filter((each) => each === 'same').length,
  };
};
