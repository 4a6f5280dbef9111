import { NO_JUDGEMENT, type ObjectiveInputs } from '../../../sheets/generated/entries/userEntries';
import { contentText } from '../../../sheets/generated/entries/cellWords';
import type { StandingSheets } from '../../../sheets/generated/table/standing';
import type { Places } from './findPlaces';

/** The final score of an earlier year beside the objective of now. */
export const withYearBefore = (
  placed: ReadonlyMap<string, ObjectiveInputs>,
  { objectives, year: written }: StandingSheets,
  places: Places,
  year: number,
): ReadonlyMap<string, ObjectiveInputs> => {
  const all = new Map(placed);
  for (const { named, setAside, final, judgement, yearBefore } of objectives?.rows ?? []) {
    const match = places.ofObjective(named);
    if (setAside !== null || match.kind === 'lost') continue;
    const isBefore = written !== null && written < year;
    const outcome = judgement.outcome === null ? '' : contentText(judgement.outcome.content);
    const score = (final === '' ? outcome : final).replace('.', ',');
    const before = isBefore ? (score === '' ? null : `${score} (${written})`) : yearBefore;
    if (before === null || before === '' || yearIn(before) >= year) continue;
    all.set(match.now, { ...(all.get(match.now) ?? NO_JUDGEMENT), yearBefore: before });
  }
  return all;
};

const yearIn = (words: string): number => Number(/\((\d{4})\)$/.exec(words)?.[1] ?? Infinity);
