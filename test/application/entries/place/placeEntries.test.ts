import { describe, expect, it } from '@jest/globals';
import { placeEntries } from '../../../../src/application/entries/place/placeEntries';
import type { StandingSheets } from '../../../../src/sheets/generated/table/standing';
import { worksheetsOf } from '../../../support/worksheetsOf';
import { indicatorRow, objectiveRow, standingOf, tableOf, typedIn, wordsIn } from '../drawn';

const NOW = worksheetsOf([
  { code: 'A01', title: 'Promuovere', indicators: [{ name: 'Eventi' }] },
  { code: 'A02', title: 'Ridurre i tempi', indicators: [{ name: 'Pratiche evase' }] },
]);
const place = (sheets: Partial<StandingSheets>, year = 2023) =>
  placeEntries(standingOf(sheets), { ...NOW, year }, 'own');

/** An objective that stood under A01 and is A02 now. */
const RENUMBERED: Partial<StandingSheets> = {
  objectives: tableOf([
    objectiveRow(4, ['A01', 'Ridurre i tempi'], { score: { typed: 70 }, final: '70.5' }),
  ]),
  indicators: tableOf([indicatorRow(4, ['A01/1', 'Ridurre i tempi', 'Pratiche evase'])]),
};

describe('placeEntries', () => {
  it('gives words to the title, and tells that it moved', () => {
    const { objectives, moved } = place(RENUMBERED);
    expect([...objectives].map(([code, { score }]) => [code, wordsIn(score)])).toEqual([
      ['A02', '70'],
    ]);
    expect(moved).toEqual([{ from: 'A01', to: 'A02', title: 'Ridurre i tempi' }]);
  });

  it('tells nothing of an objective that moved without words, or whose code nobody wrote', () => {
    const silent = tableOf([objectiveRow(4, ['A01', 'Ridurre i tempi'])]);
    expect(place({ objectives: silent }).moved).toEqual([]);
    const inferred = { ...NOW, writtenCodes: new Set<string>() };
    expect(placeEntries(standingOf(RENUMBERED), inferred, 'own').moved).toEqual([]);
  });

  it('tells nothing of another spelling of the code', () => {
    const row = objectiveRow(4, ['a2', 'Ridurre i tempi'], { score: { typed: 70 } });
    const { objectives, moved } = place({ objectives: tableOf([row]) });
    expect([...objectives.keys()]).toEqual(['A02']);
    expect(moved).toEqual([]);
  });

  it('keeps statuses under the codes of now, and none that another has taken', () => {
    const statuses = new Map([
      ['A01', 'raggiunto'],
      ['A01/1', 'non raggiunto'],
      ['A02', 'soppresso'],
      ['Z09', 'non misurato'],
    ]);
    expect([...place({ ...RENUMBERED, statuses }).statuses]).toEqual([
      ['A02', 'raggiunto'],
      ['A02/1', 'non raggiunto'],
      ['Z09', 'non misurato'],
    ]);
  });

  it('shows the final score of an earlier year beside the objective, and counts it nowhere', () => {
    const { objectives, objectivesSetAside } = place(RENUMBERED, 2024);
    expect(objectives.get('A02')).toMatchObject({ score: null, yearBefore: '70,5 (2023)' });
    expect(objectivesSetAside).toMatchObject([{ reason: 'other-year', year: 2023 }]);
  });

  it('keeps the score of the year before in later runs of a year, not of that year itself', () => {
    const row = { ...objectiveRow(4, ['A02', 'Ridurre i tempi']), yearBefore: '60 (2022)' };
    const yearBefore = (year: number) =>
      placeEntries(
        standingOf({ objectives: tableOf([row]), year }),
        { ...NOW, year },
        'own',
      ).objectives.get('A02')?.yearBefore ?? null;
    expect([2023, 2022].map(yearBefore)).toEqual(['60 (2022)', null]);
  });

  it('keeps columns of people by whom the row is about now', () => {
    const added = [{ header: 'Verbale', byRow: new Map([[4, typedIn('n. 4')]]) }];
    const { rows } = RENUMBERED.objectives ?? tableOf([]);
    const { extraColumns } = place({ objectives: tableOf(rows, added) });
    expect(extraColumns.map(({ byCode }) => [...byCode.keys()])).toEqual([['A02']]);
  });

  it('reports words under `Scelta` that nobody understands', () => {
    const row = indicatorRow(4, ['A02/1', 'Ridurre i tempi', 'Pratiche evase'], {
      actual: { typed: 5 },
      choice: 'boh',
    });
    const { problems } = place({ indicators: tableOf([row]) });
    expect(problems).toMatchObject([{ subject: 'A02/1' }]);
    expect(problems[0]?.message).toContain('«boh»');
  });
});
