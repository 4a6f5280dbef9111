import { describe, expect, it } from '@jest/globals';
import { findPlaces } from '../../../../src/application/entries/place/findPlaces';
import { placeFindings } from '../../../../src/application/entries/place/placeFindings';
import type { Named } from '../../../../src/sheets/generated/entries/userEntries';
import type {
  StandingFinding,
  StandingSheets,
} from '../../../../src/sheets/generated/table/standing';
import { worksheetsOf } from '../../../support/worksheetsOf';
import { indicatorRow, objectiveRow, standingOf, tableOf, typedIn } from '../drawn';

const NOW = worksheetsOf([
  { code: 'A01', title: 'Assistere', indicators: [{ name: 'Imprese formate' }] },
  {
    code: 'A02',
    title: 'Ridurre i tempi',
    indicators: [{ name: 'Eventi' }, { name: 'Pratiche evase' }],
  },
]);

const row = (
  check: string,
  named: Partial<Named> & Pick<Named, 'code'>,
  extra: Partial<StandingFinding> = {},
): StandingFinding => ({
  row: 4,
  named: { title: '', name: '', ...named },
  year: null,
  setAside: null,
  likely: '',
  seen: '',
  choice: null,
  key: `${check} | ${named.code}`,
  evidence: 'aa',
  outcome: typedIn('accettata'),
  reason: typedIn('Noto'),
  isNamed: named.title !== undefined,
  ...extra,
});

const BEFORE: Partial<StandingSheets> = {
  objectives: tableOf([objectiveRow(4, ['A01', 'Ridurre i tempi'])]),
  indicators: tableOf([indicatorRow(4, ['A01/1', 'Ridurre i tempi', 'Pratiche evase'])]),
};

/** `missing-actual | A02/2`, with the reason where it is set aside. */
const placed = (finding: StandingFinding, sheets = BEFORE, year = 2023): readonly string[] => {
  const standing = standingOf({ ...sheets, findings: tableOf([finding]) });
  const now = { ...NOW, year };
  const live = findPlaces(
    now,
    'one-run',
    (standing.objectives?.rows ?? []).map(({ named }) => named),
    standing.indicators?.rows ?? [],
  );
  return placeFindings(standing, live, now).accepted.map(({ key, setAside }) =>
    setAside === null ? key : `${key} (${setAside.reason} ${setAside.year})`,
  );
};

const FILES = { code: 'A01/1', title: 'Ridurre i tempi', name: 'Pratiche evase' };

describe('a judged finding', () => {
  it('follows its indicator to where it stands now', () => {
    expect(placed(row('missing-actual', FILES))).toEqual(['missing-actual | A02/2']);
  });

  it('follows its objective to the code of now', () => {
    const about = { code: 'A01', title: 'Ridurre i tempi' };
    expect(placed(row('oiv-far', about))).toEqual(['oiv-far | A02']);
  });

  it('of version 1.0.0, without names, goes by the rows of the other sheets', () => {
    expect(placed(row('missing-actual', { code: 'A01/1' }))).toEqual(['missing-actual | A02/2']);
  });

  it('follows the names of its own row where the other sheets are gone', () => {
    expect(placed(row('missing-actual', FILES), {})).toEqual(['missing-actual | A02/2']);
  });

  it('about a sheet or a column stays as it is', () => {
    expect(placed(row('sheet-left-out', { code: 'Foglio 3' }))).toEqual([
      'sheet-left-out | Foglio 3',
    ]);
  });

  it('is set aside where whom it is about is gone', () => {
    const gone = { ...FILES, name: 'Bandi chiusi' };
    expect(placed(row('missing-actual', gone))).toEqual(['missing-actual | A01/1 (gone 2023)']);
  });

  it('is set aside where it was given for another year, and comes back with it', () => {
    const earlier = row('missing-actual', FILES, { year: 2022, setAside: 'other-year' });
    expect(placed(earlier)).toEqual(['missing-actual | A02/2 (other-year 2022)']);
    expect(placed(earlier, BEFORE, 2022)).toEqual(['missing-actual | A02/2']);
    expect(placed(row('missing-actual', FILES), BEFORE, 2024)).toEqual([
      'missing-actual | A02/2 (other-year 2023)',
    ]);
  });

  it('of another copy stays set aside in later runs', () => {
    const other = row('missing-actual', FILES, { setAside: 'other-copy' });
    expect(placed(other)).toEqual(['missing-actual | A02/2 (other-copy 2023)']);
  });

  it('is none where nobody typed anything', () => {
    expect(placed(row('missing-actual', FILES, { outcome: null, reason: null }))).toEqual([]);
  });
});
