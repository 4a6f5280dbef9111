import type { Match } from '../../../domain/identity/pairing';
import type { AcceptedFinding, Named } from '../../../sheets/generated/entries/userEntries';
import { findingKey } from '../../../sheets/generated/findings/acceptance';
import type { StandingFinding, StandingSheets } from '../../../sheets/generated/table/standing';
import { judgedWords } from '../../../sheets/generated/entries/judgement';
import { findingCode } from '../../../sheets/generated/findings/acceptance';
import { findPlaces, objectiveOf, type Places } from './findPlaces';
import { JUDGED, touchKey, type PlacedEntries, type Touch } from './placedEntries';
import type { WorksheetsNow } from './worksheetsNow';

/** `missing-actual | A01/2` → `missing-actual`. */
const checkOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(' | ')));

/** Judged findings under the ids of now; what is about nobody any more, or another year, is set aside. */
export const placeFindings = (
  standing: StandingSheets,
  places: Places,
  now: WorksheetsNow,
): PlacedFindings => {
  const rows = standing.findings?.rows ?? [];
  const about = aboutRows(standing);
  const named = rows.flatMap((row) => {
    const whose = row.isNamed ? row.named : about.get(row.named.code);
    return whose === undefined ? [] : [{ row, whose }];
  });
  const whoseOf = new Map(named.map(({ row, whose }) => [row, whose]));
  const others = findPlaces(
    now,
    'several-runs',
    named.filter(({ whose }) => whose.name === '').map(({ whose }) => whose),
    named
      .filter(({ whose }) => whose.name !== '')
      .map(({ whose }) => ({ named: whose, actualPrint: null })),
  );
  const placeOf = (whose: Named): Match => {
    const byRow = about.has(whose.code) && sameNames(about.get(whose.code), whose);
    if (byRow) return whose.name === '' ? places.ofObjective(whose) : places.ofIndicator(whose);
    return whose.name === '' ? others.ofObjective(whose) : inItsObjective(whose, others, now);
  };
  const placed = rows.map((row) => {
    const whose = whoseOf.get(row) ?? null;
    const match = whose === null ? null : placeOf(whose);
    return { row, finding: judged(row, whose, match, standing.year, now.year) };
  });
  return {
    accepted: placed.flatMap(({ finding }) =>
      finding.outcome === null && finding.reason === null ? [] : [finding],
    ),
    touched: new Map(placed.flatMap(({ row, finding }) => touchOf(row, finding))),
    keys: new Map(
      placed.map(({ row, finding: { key, evidence } }) => [row.row, findingCode(key, evidence)]),
    ),
  };
};

export interface PlacedFindings {
  readonly accepted: readonly AcceptedFinding[];
  /** What was judged or cleared since the last run, by the code of the finding now. */
  readonly touched: PlacedEntries['touched'];
  /** The code of every row's finding now, by its row. */
  readonly keys: ReadonlyMap<number, string>;
}

const touchOf = (
  { seen, outcome, reason }: StandingFinding,
  { key, evidence }: AcceptedFinding,
): (readonly [string, Touch])[] => {
  const words = judgedWords(outcome, reason);
  if (words === seen) return [];
  const how = words === '' ? 'cleared' : 'typed';
  return [[touchKey(findingCode(key, evidence), JUDGED), { how, before: seen }]];
};

/** What is not in the other sheets any more comes back only under its own objective. */
const inItsObjective = (whose: Named, places: Places, now: WorksheetsNow): Match => {
  const match = places.ofIndicator(whose);
  const objective = places.ofObjective({ ...whose, code: objectiveOf(whose.code), name: '' });
  const isThere =
    match.kind === 'found' &&
    objective.kind === 'found' &&
    now.sources.get(match.now)?.objective === objective.now;
  return isThere ? match : { kind: 'lost', likely: null };
};

const judged = (
  row: StandingFinding,
  about: Named | null,
  match: Match | null,
  written: number | null,
  year: number,
): AcceptedFinding => {
  const its = row.year ?? written;
  const found = match === null || match.kind === 'found';
  const subject = match?.kind === 'found' ? match.now : row.named.code;
  const key = match?.kind === 'found' ? findingKey({ check: checkOf(row.key), subject }) : row.key;
  const here = row.setAside === 'other-copy' ? row.setAside : null;
  const reason = its !== null && its !== year ? 'other-year' : found ? here : 'gone';
  return {
    key,
    evidence: row.evidence,
    outcome: row.outcome,
    reason: row.reason,
    about,
    setAside: reason === null ? null : { reason, year: its },
  };
};

const sameNames = (one: Named | undefined, other: Named): boolean =>
  one !== undefined && one.title === other.title && one.name === other.name;

/** Whom the rows of the other sheets are about, by code: what sheets of version 1.0.0 leave out. */
const aboutRows = ({ indicators, objectives }: StandingSheets): ReadonlyMap<string, Named> =>
  new Map(
    [...(indicators?.rows ?? []), ...(objectives?.rows ?? [])]
      .filter(({ setAside }) => setAside === null)
      .map(({ named }) => [named.code, named]),
  );
