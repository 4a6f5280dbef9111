import { describe, expect, it } from '@jest/globals';
import { INDICATOR_RULES } from '../../../../src/application/entries/place/placeIndicators';
import { placeRows } from '../../../../src/application/entries/place/placeRows';
import { differing, disputed } from '../../../../src/application/entries/place/rowRules';
import type { Match } from '../../../../src/domain/identity/pairing';
import type { IndicatorInputs } from '../../../../src/sheets/generated/entries/userEntries';
import type { AddedColumn } from '../../../../src/sheets/generated/table/standing';
import type { StandingIndicator } from '../../../../src/sheets/generated/table/standing';
import { confirmedFor, NO_CONFIRMATION } from '../../../support/makeLayout';
import { worksheetsOf } from '../../../support/worksheetsOf';
import { indicatorRow, tableOf, typedIn, wordsIn } from '../drawn';

const NOW = worksheetsOf([
  {
    code: 'A01',
    title: 'Ridurre i tempi',
    indicators: [
      { name: 'Pratiche evase', target: '>= 200', actual: '150' },
      { name: 'Imprese formate', target: '>= 40', actual: '44' },
    ],
  },
]);
const FILES = ['A01/1', 'Ridurre i tempi', 'Pratiche evase'] as const;
const TRAINED = ['A01/2', 'Ridurre i tempi', 'Imprese formate'] as const;
const GONE = ['A09/1', 'Sparito', 'Eventi'] as const;

const placeOf = ({ named }: StandingIndicator): Match => {
  const source = [...NOW.sources.values()].find(({ name }) => name === named.name);
  return source === undefined ? { kind: 'lost', likely: null } : { kind: 'found', now: source.id };
};

const place = (
  rows: readonly StandingIndicator[],
  { added, year = 2023 }: { readonly added?: AddedColumn; readonly year?: number } = {},
) =>
  placeRows({
    table: tableOf(rows, added === undefined ? [] : [added]),
    rules: INDICATOR_RULES,
    placeOf,
    sources: NOW.sources,
    codes: new Map([...NOW.sources.keys()].map((id) => [id, id])),
    written: 2023,
    year,
    from: 'own',
  });

/** `A01/1: 180` and `A09/1: 180 gone`. */
const shown = (result: ReturnType<typeof place>): readonly string[] => [
  ...[...result.placed].map(([id, inputs]) => `${id}: ${cells(inputs)}`),
  ...result.setAside.map(({ code, reason, inputs }) => `${code}: ${cells(inputs)} ${reason}`),
];
const cells = ({ confirmedTarget, confirmedActual }: IndicatorInputs): string =>
  [confirmedTarget, confirmedActual].flatMap((each) => wordsIn(each) ?? []).join('+');

describe('rows of the last run', () => {
  it('are placed by name in any order, and remembered by their row', () => {
    const result = place([
      indicatorRow(5, TRAINED, { actual: { typed: 45 } }),
      indicatorRow(4, FILES, { actual: { typed: 180 } }),
    ]);
    expect(shown(result)).toEqual(['A01/2: 45', 'A01/1: 180']);
    expect([...result.keys]).toEqual([[5, 'A01/2'], [4, 'A01/1']]); // prettier-ignore
  });

  it('that nobody filled place nothing', () => {
    const result = place([indicatorRow(4, FILES), indicatorRow(5, GONE)]);
    expect(shown(result)).toEqual([]);
    expect([...result.keys.keys()]).toEqual([4]);
  });

  it('are set aside where they fit nowhere', () => {
    const result = place([indicatorRow(4, GONE, { actual: { typed: 7 } })]);
    expect(shown(result)).toEqual(['A09/1: 7 gone']);
    expect(result.keys.get(4)).toBe(result.setAside[0]?.key);
  });

  it('are set aside where they belong to another year', () => {
    const row = indicatorRow(4, FILES, { actual: { typed: 180, seen: '170' } });
    const result = place([row], { year: 2024 });
    expect(shown(result)).toEqual(['A01/1: 180 other-year']);
    expect(result.setAside).toMatchObject([{ year: 2023, likely: 'A01/1' }]);
    expect([...result.touched]).toEqual([]);
  });

  it('fill each other up where a second row of the same fills another cell', () => {
    const result = place([
      indicatorRow(4, FILES, { actual: { typed: 180 } }),
      indicatorRow(5, FILES, { target: { typed: '>= 100' } }),
    ]);
    expect(shown(result)).toEqual(['A01/1: >= 100+180']);
  });

  it('are set aside as another copy where a second row says another value', () => {
    const result = place([
      indicatorRow(4, FILES, { actual: { typed: 180 } }),
      indicatorRow(5, FILES, { actual: { typed: 190 } }),
    ]);
    expect(shown(result)).toEqual(['A01/1: 180', 'A01/1: 190 other-copy']);
  });

  it('are kept where people wrote a note of their own beside an empty row', () => {
    const note = { header: 'Verbale', byRow: new Map([[5, typedIn('n. 4')]]) };
    const result = place([indicatorRow(4, FILES), indicatorRow(5, GONE)], { added: note });
    expect(shown(result)).toEqual(['A09/1:  gone']);
  });

  it('tell what was typed or cleared since', () => {
    const result = place([
      indicatorRow(4, FILES, { target: { typed: 5, seen: '5' }, actual: { typed: 180, seen: '' } }),
      indicatorRow(5, TRAINED, { actual: { typed: null, seen: '45' } }),
    ]);
    expect([...result.touched]).toEqual([
      ['A01/1|confirmedActual', { how: 'typed', before: '' }],
      ['A01/2|confirmedActual', { how: 'cleared', before: '45' }],
    ]);
  });
});

describe('rows that were set aside before', () => {
  const aside = (
    extra: Parameters<typeof indicatorRow>[2] = {},
    named: readonly [string, string, string] = FILES,
  ) => indicatorRow(9, named, { setAside: 'gone', year: 2023, actual: { typed: 180 }, ...extra });

  it('come back where their indicator is there again', () => {
    expect(shown(place([aside()]))).toEqual(['A01/1: 180']);
  });

  it('do not go to an indicator of that name that was there all the time', () => {
    expect(shown(place([indicatorRow(4, FILES), aside()]))).toEqual(['A01/1: 180 gone']);
  });

  it('come back with their year', () => {
    const row = aside({ setAside: 'other-year', year: 2022 });
    expect(shown(place([row]))).toEqual(['A01/1: 180 other-year']);
    expect(shown(place([row], { year: 2022 }))).toEqual(['A01/1: 180']);
  });

  it('do not come back over a value that stands there, or was cleared there', () => {
    const typed = indicatorRow(4, FILES, { actual: { typed: 170 } });
    expect(shown(place([typed, aside()]))).toEqual(['A01/1: 170', 'A01/1: 180 gone']);
    const cleared = indicatorRow(4, FILES, { actual: { typed: null, seen: '170' } });
    expect(shown(place([cleared, aside()]))).toEqual(['A01/1: 180 gone']);
  });

  it('go where `Scelta` says so, and only then', () => {
    expect(shown(place([aside({ choice: 'Scartare' })]))).toEqual([]);
    expect(shown(place([aside({ choice: 'scartare tutto' }, GONE)]))).toEqual(['A09/1: 180 gone']);
  });

  it('are given to the row that `Scelta` names, for its text of now', () => {
    const row = aside({ choice: 'a01/2', actual: { typed: 45, text: 'altro' } }, GONE);
    const result = place([row]);
    expect(shown(result)).toEqual(['A01/2: 45']);
    expect(result.placed.get('A01/2')?.confirmedActual).toMatchObject({
      standing: 'holds',
      givenFor: { text: '44' },
    });
  });

  it('of another copy stay until somebody chooses or types anew beside them', () => {
    const copy = aside({ setAside: 'other-copy', likely: 'A01/1' });
    const own = { actual: { typed: 170, text: '150' } };
    expect(shown(place([indicatorRow(4, FILES, own), copy]))).toEqual([
      'A01/1: 170',
      'A01/1: 180 other-copy',
    ]);
    const chosen = indicatorRow(4, FILES, { ...own, choice: 'vale il confermato' });
    expect(shown(place([chosen, copy]))).toEqual(['A01/1: 170']);
    const typed = indicatorRow(4, FILES, { actual: { typed: 175, seen: '170' } });
    expect(shown(place([typed, copy]))).toEqual(['A01/1: 175']);
  });

  it('of another copy do not fill the cell that was emptied', () => {
    const copy = aside({ setAside: 'other-copy', likely: 'A01/1' });
    expect(shown(place([indicatorRow(4, FILES), copy]))).toEqual(['A01/1: 180 other-copy']);
  });
});

describe('a confirmed value', () => {
  const standing = (text: string, choice?: string) => {
    const row = indicatorRow(4, FILES, {
      actual: { typed: 180, text },
      ...(choice === undefined ? {} : { choice }),
    });
    return place([row]).placed.get('A01/1')?.confirmedActual ?? null;
  };

  it('holds for the text that it was given for', () => {
    expect(standing('150')).toMatchObject({ standing: 'holds', givenFor: { text: '150' } });
  });

  it('is stale for another text, and keeps the one that it was given for', () => {
    expect(standing('140')).toMatchObject({ standing: 'stale', givenFor: { text: '140' } });
  });

  it('holds for the text of now where somebody chose so', () => {
    expect(standing('140', 'vale il confermato')).toMatchObject({
      standing: 'holds',
      givenFor: { text: '150' },
    });
  });

  it('goes where somebody chose the reading', () => {
    expect(standing('140', 'vale la lettura')).toBeNull();
  });
});

describe('fields in which copies differ', () => {
  const inputs = (target: number | null, actual: number | null): IndicatorInputs => ({
    ...NO_CONFIRMATION,
    confirmedTarget: target === null ? null : confirmedFor('', target),
    confirmedActual: actual === null ? null : confirmedFor('', actual),
  });
  const copy = (likely: string, row: IndicatorInputs, reason: 'other-copy' | 'gone') => ({
    code: likely, title: '', name: '', key: 'copy', year: 2023, reason, likely, inputs: row,
  }); // prettier-ignore

  it('are those that both fill with different words', () => {
    expect(differing(INDICATOR_RULES, inputs(1, 2), inputs(1, 3))).toEqual(['confirmedActual']);
    expect(differing(INDICATOR_RULES, inputs(1, null), inputs(null, 3))).toEqual([]);
  });

  it('are disputed, the others hold', () => {
    const placed = new Map([['A01/1', inputs(1, 2)]]);
    const now = disputed(INDICATOR_RULES, placed, [copy('A01/1', inputs(1, 3), 'other-copy')]);
    expect(now.get('A01/1')).toMatchObject({
      confirmedTarget: { standing: 'holds' },
      confirmedActual: { standing: 'disputed' },
    });
  });

  it('are not looked for in rows that are set aside for another reason', () => {
    const placed = new Map([['A01/1', inputs(1, 2)]]);
    expect(disputed(INDICATOR_RULES, placed, [copy('A01/1', inputs(1, 3), 'gone')])).toEqual(
      placed,
    );
  });
});
