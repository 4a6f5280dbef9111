import { describe, expect, it } from '@jest/globals';
import { OTHER_YEARS } from '../../../../src/domain/register/year/otherYears';
import { titleYears } from '../../../../src/domain/register/year/titleYears';
import { YEAR_RULE_IDS } from '../../../../src/domain/register/year/yearSource';
import { YEAR_RULES } from '../../../../src/domain/register/year/yearRules';

const cell = { sheet: 'Dati', row: 0, column: 0 };

describe.each(YEAR_RULES)('the rule $id', ({ examples, reads }) => {
  it.each(examples)('reads $years in "$text"', ({ text, years }) => {
    expect(reads({ year: null, written: { content: { kind: 'text', text }, cell } })).toEqual(
      years,
    );
  });
});

describe.each(OTHER_YEARS)('years of another thing: $id', ({ examples }) => {
  it.each(examples)('leaves $left of "$text"', ({ text, left }) => {
    expect(titleYears(text).years).toEqual(left);
  });
});

describe('the table of rules', () => {
  it('names every rule once, with examples that speak and, beside headers, some that do not', () => {
    expect(YEAR_RULES.map(({ id }) => id).sort()).toEqual([...YEAR_RULE_IDS].sort());
    for (const { id, examples } of YEAR_RULES) {
      expect({ id, speaks: examples.some(({ years }) => years.length > 0) }).toEqual({
        id,
        speaks: true,
      });
    }
  });

  it('decides in one way within a rank', () => {
    const ways = new Map(YEAR_RULES.map(({ rank, decides }) => [rank, decides]));
    for (const { rank, decides } of YEAR_RULES) expect(ways.get(rank)).toBe(decides);
  });
});

describe('titleYears', () => {
  it.each([
    ['Consuntivo al 30/06/2023', ['2023-06-30']],
    ['Situazione al 30 settembre 2023', ['2023-09-30']],
    ['dal 01/01/2023 al 31/12/2023', ['2023-12-31']],
    ['Dati al 15 gennaio 2024', []],
    ['Riunione del 30/06/2023', []],
  ])('reads the day of "%s"', (text, days) => {
    expect(titleYears(text).days).toEqual(days);
  });

  it('reads no prose', () => {
    expect(
      titleYears(`${'Nel corso dell’anno sono state svolte attività. '.repeat(5)} 2023`).years,
    ).toEqual([]);
  });
});
