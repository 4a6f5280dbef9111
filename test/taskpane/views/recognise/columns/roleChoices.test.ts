import { describe, expect, test } from '@jest/globals';
import {
  roleChoices,
  spokenYears,
} from '../../../../../src/taskpane/views/recognise/columns/roleChoices';
import { HEADER, recognised, rows } from '../drawnSheets';

describe('roleChoices', () => {
  test('gives likely roles first, every year, every month of the reporting year, none twice', () => {
    const { likely, plain, yearly, monthly } = roleChoices(
      ['target:2023', 'actual'],
      'planned:2021-06',
      [2022, 2023],
      2023,
    );
    expect(likely).toEqual(['target:2023', 'actual', 'ignored', 'planned:2021-06']);
    expect(yearly).toEqual(['actual:2023', 'target:2022', 'actual:2022']);
    expect(monthly).toHaveLength(24);
    expect(monthly).toContain('planned:2023-12');
    const all = [...likely, ...plain, ...yearly, ...monthly];
    expect(new Set(all).size).toBe(all.length);
    expect(plain).toContain('baseline');
  });
});

describe('spokenYears', () => {
  test('names the years of headers and titles, and the reporting year', () => {
    const recognition = recognised({ 'Piano 2021': rows(HEADER) });
    expect(spokenYears(recognition, 2024)).toEqual([2021, 2023, 2024]);
  });
});
