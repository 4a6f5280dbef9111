import { matchIndicators } from '../../../domain/identity/matchIndicators';
import { matchObjectives } from '../../../domain/identity/matchObjectives';
import type { Match } from '../../../domain/identity/pairing';
import type { Named } from '../../../sheets/generated/entries/userEntries';
import type { WorksheetsNow } from './worksheetsNow';

/** Where rows of generated sheets belong now. Rows that are copies of each other share a place. */
export interface Places {
  readonly ofObjective: (named: Named) => Match;
  readonly ofIndicator: (named: Named) => Match;
}

/** A row about an indicator, and the fingerprint of its result's text where that is known. */
interface IndicatorNamed {
  readonly named: Named;
  readonly actualPrint: string | null;
}

/** Rows of one run, where a code names one objective; or rows kept from several runs. */
export type Runs = 'one-run' | 'several-runs';

/** `A01/2` → `A01`. */
export const objectiveOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

const NOWHERE: Match = { kind: 'lost', likely: null };
const indicatorKey = ({ code, title, name }: Named): string => `${code}\n${title}\n${name}`;
const itsObjective = ({ code, title }: Named): Named => ({
  code: objectiveOf(code),
  title,
  name: '',
});

/**
 * Finds where rows of generated sheets belong in the worksheets of now. Rows of both sheets tell of
 * objectives: `Stato indicatori` names the objective of every indicator.
 */
export const findPlaces = (
  now: WorksheetsNow,
  runs: Runs,
  objectives: readonly Named[],
  indicators: readonly IndicatorNamed[],
): Places => {
  // The title in `Stato indicatori` is cut shorter, so in one run the code alone must name it.
  const keyOf = ({ code, title }: Named): string =>
    runs === 'one-run' ? code : `${code}\n${title}`;
  const known = new Map<string, { readonly named: Named; readonly names: string[] }>();
  const know = (named: Named, name: string | null): void => {
    const before = known.get(keyOf(named));
    const names = [...(before?.names ?? []), ...(name === null ? [] : [name])];
    const titled = before === undefined || before.named.title === '' ? named : before.named;
    known.set(keyOf(named), { named: titled, names });
  };
  for (const named of objectives) know(named, null);
  for (const { named } of indicators) know(itsObjective(named), named.name);
  const matches = matchObjectives(
    [...known].map(([id, { named, names }]) => ({
      id,
      code: named.code,
      title: named.title,
      indicators: names,
    })),
    now.objectives,
  );
  const ofObjective: Places['ofObjective'] = (named) => matches.get(keyOf(named)) ?? NOWHERE;
  const rows = new Map(indicators.map((row) => [indicatorKey(row.named), row]));
  const places = matchIndicators(
    [...rows].map(([id, { named, actualPrint }]) => {
      const match = ofObjective(itsObjective(named));
      return {
        id,
        address: named.code,
        objective: match.kind === 'found' ? match.now : null,
        name: named.name,
        text: actualPrint,
      };
    }),
    now.indicators,
  );
  return { ofObjective, ofIndicator: (named) => places.get(indicatorKey(named)) ?? NOWHERE };
};
