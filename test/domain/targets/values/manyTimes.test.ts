import { describe, expect, it } from '@jest/globals';
import { PERIODS } from '../../../../src/domain/targets/values/manyTimes';
import { readText, told } from '../reading';

describe('wholeYear', () => {
  it.each(
    PERIODS.flatMap(({ id, times, examples }) => examples.map((e) => [e, id, times] as const)),
  )('multiplies %s by what a year holds (%s) and asks', (text, _, times) => {
    const target = readText(text);
    expect(target.doubt).toMatchObject({ kind: 'per-period', times });
    const written = target.doubt?.kind === 'per-period' ? target.doubt.value.toNumber() : NaN;
    expect('value' in target && target.value?.toNumber()).toBe(written * (times ?? 1));
  });

  it.each([
    ['12 newsletter mensili', '>=* 12 newsletter'],
    ['12 (1 al mese)', '>=* 12'],
    ["2 volte l'anno", '>=* 2 volte'],
    ['2 per sede (totale 6)', '>=* 6'],
    ['3 incontri per sede (9 in totale)', '>=* 9 incontri'],
    ['2 per sede', '>=* 2 ?'],
    ['almeno 20 ore pro-capite', '>= 20 ore'],
    ['5 incontri per le imprese', '>=* 5 incontri'],
    ['90% delle pratiche al mese', '>=* 90 %'],
  ])('reads %s', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});
