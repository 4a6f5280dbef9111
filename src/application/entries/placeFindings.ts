import type { Match } from '../../domain/identity/pairing';
import type { AcceptedFinding, Named } from '../../sheets/inputs';
import { findingKey } from '../../sheets/reading/typed/acceptance';
import type { StandingFinding, StandingSheets } from '../../sheets/reading/typed/standing';
import { findPlaces, type Places } from './findPlaces';
import type { WorksheetsNow } from './worksheetsNow';

/** `missing-actual | A01/2` → `missing-actual`. */
const checkOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(' | ')));

/** Judged findings under the ids of now; what is about nobody any more, or another year, is set aside. */
export const placeFindings = (
  standing: StandingSheets,
  places: Places,
  now: WorksheetsNow,
): readonly AcceptedFinding[] => {
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
    const from = byRow ? places : others;
    return whose.name === '' ? from.ofObjective(whose) : from.ofIndicator(whose);
  };
  return rows.flatMap((row) => {
    if (row.outcome === null && row.reason === null) return [];
    const whose = whoseOf.get(row) ?? null;
    const match = whose === null ? null : placeOf(whose);
    return [judged(row, whose, match, standing.year, now.year)];
  });
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
