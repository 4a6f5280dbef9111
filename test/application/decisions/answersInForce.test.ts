import { describe, expect, test } from '@jest/globals';
import { answersInForce } from '../../../src/application/decisions/answersInForce';
import type { ColumnAnswer } from '../../../src/sheets/reading/recognition';

const answer = (sheet: string, header: string, role: ColumnAnswer['role']): ColumnAnswer => ({
  sheet,
  header,
  role,
});

describe('answersInForce', () => {
  test.each([
    ['of the whole header', 'Schede', 'Anno 2023 · Valore'],
    ['of its last level', 'Schede', 'valore'],
    ['of any sheet', '*', 'Valore'],
    ['in other capitals', 'SCHEDE', 'ANNO 2023 · VALORE'],
  ])('lets an answer given now %s replace the one in Parametri', (_, sheet, header) => {
    const now = [answer(sheet, header, 'target')];
    expect(answersInForce(now, [answer('Schede', 'Anno 2023 · Valore', 'actual')])).toEqual(now);
  });

  test.each([
    ['another sheet', 'Altre schede', 'Valore'],
    ['another column', 'Schede', 'Peso'],
    ['an upper level alone', 'Schede', 'Anno 2023'],
  ])('keeps what Parametri says where the answer given now is about %s', (_, sheet, header) => {
    const now = [answer(sheet, header, 'target')];
    const typed = [answer('Schede', 'Anno 2023 · Valore', 'actual')];
    expect(answersInForce(now, typed)).toEqual([...typed, ...now]);
  });
});
