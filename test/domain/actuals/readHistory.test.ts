import { describe, expect, it } from '@jest/globals';
import { actualYears } from '../../../src/domain/actuals/passage/yearsTold';
import { readHistory } from '../../../src/domain/actuals/readHistory';
import { readStatedCell } from '../../../src/domain/actuals/cells/readStatedCell';
import type { HistoryEntry } from '../../../src/domain/model/indicator';
import { written } from './support';

const entry = (text: string): HistoryEntry | undefined =>
  readHistory([{ year: 2022, written: written({ kind: 'text', text }) }]).history[0];

describe('readHistory', () => {
  it.each([
    ['ND', null, null],
    ['nd', null, null],
    ['non ancora disponibile', null, null],
    ['manifestazioni annullate', null, null],
    ['', null, null],
    ['zero', 0, null],
    ['2.660', 2660, null],
    ['-8,33 %', -8.33, '%'],
    ['105 (Olioliva)', 105, null],
    ['€ 48,46 (i.e. per impresa)', 48.46, '€'],
    ['289/289', 100, '%'],
    ['75,10 nella piattaforma Pareto risulta 75,92', 75.1, null],
    ['79,8% (punteggi 6/5/4)', 79.8, '%'],
  ])('reads «%s» as %s %s', (text, value, unit) => {
    const read = entry(text);
    expect(read?.value?.toNumber() ?? null).toBe(value);
    expect(read?.unit).toBe(unit);
    expect(read?.ratio).toBeNull();
  });

  it.each([
    ['10,03% Num 6.551 - Den 65.291', '10.03', true, '6551', '65291'],
    ['5,88 Num 3.839 - Den 65.291', '5.88', true, '3839', '65291'],
    ['2,96 NUM: 178,68 DEN: 58', '2.96', false, '178.68', '58'],
    ['0,17 (112 imprese su 65.991 attive)', '0.17', true, '112', '65991'],
  ])('keeps the ratio of «%s»', (text, value, percent, numerator, denominator) => {
    const ratio = entry(text)?.ratio;
    expect([ratio?.value, ratio?.numerator, ratio?.denominator].map(String)).toEqual([
      value,
      numerator,
      denominator,
    ]);
    expect(ratio?.percent).toBe(percent);
  });

  it('keeps a whole whose part stands elsewhere', () => {
    const read = entry('11,4% (considerando 708 imprese esportatrici, nuovo dato)');
    expect(String(read?.loneDenominator)).toBe('708');
  });

  it('reads numeric cells exactly', () => {
    const { history } = readHistory([
      { year: 2022, written: written({ kind: 'number', value: '0.2856', format: '0.00%' }) },
    ]);
    expect(history[0]?.value?.toString()).toBe('28.56');
  });

  it('finds benchmarks in the series and puts them to the year before them', () => {
    const { benchmarks } = readHistory([
      { year: 2021, written: written({ kind: 'text', text: '31,28' }) },
      {
        year: null,
        written: written({ kind: 'text', text: 'media clus.: -9,53 media naz.: -9,65' }),
      },
    ]);
    const found = benchmarks.get(2021);
    expect([found?.national, found?.cluster].map(String)).toEqual(['-9.65', '-9.53']);
  });
});

describe('readStatedCell', () => {
  it.each([
    [{ kind: 'text', text: '97,09%' }, '97.09', 2],
    [{ kind: 'text', text: '100 %' }, '100', 0],
    [{ kind: 'text', text: '97' }, '97', 0],
    [{ kind: 'number', value: '0.9709', format: '0.00%' }, '97.09', 2],
    [{ kind: 'number', value: '97.09', format: 'General' }, '97.09', 2],
  ] as const)('reads %o', (content, value, places) => {
    const stated = readStatedCell(written(content));
    expect([String(stated?.value), stated?.places]).toEqual([value, places]);
  });

  it.each([
    [{ kind: 'number', value: '0.955', format: 'General' }, '95.5', 1],
    [{ kind: 'text', text: '0,5' }, '50', 0],
    [{ kind: 'text', text: '50%' }, '50', 0],
    [{ kind: 'number', value: '0.5', format: '0%' }, '50', 0],
  ] as const)('reads %o in a column of shares of 1', (content, value, places) => {
    const stated = readStatedCell(written(content), true);
    expect([String(stated?.value), stated?.places]).toEqual([value, places]);
  });

  it.each(['n.d.', 'raggiunto', '97% e 80%', '12 gg'])('finds none in «%s»', (text) => {
    expect(readStatedCell(written({ kind: 'text', text }))).toBeNull();
  });
});

describe('actualYears', () => {
  it.each([
    ['Al 31 dicembre 2023 risultano 12 eventi', [2023]],
    ['Dato al 31/12/2023 : 8.375', [2023]],
    ['dato 2022 -12,30. Dato 2023: 2,40', [2023]],
    ['Legge n. 78 del 2022', []],
    ['', []],
  ])('«%s» → %o', (text, years) => expect(actualYears(text)).toEqual(years));
});
