import { describe, expect, test } from '@jest/globals';
import { emptyActual } from '../../../../../src/domain/actuals/emptyActual';
import { decimal } from '../../../../../src/domain/decimal';
import { readTarget } from '../../../../../src/domain/targets/readTarget';
import { RECOGNISE_TEXTS } from '../../../../../src/taskpane/texts/recognise';
import {
  actualWords,
  targetWords,
} from '../../../../../src/taskpane/views/recognise/readings/readingWords';

const cell = { sheet: 'S', row: 0, column: 0 };

describe('targetWords', () => {
  const read = (text: string) =>
    readTarget({
      cells: [{ year: 2023, written: { content: { kind: 'text', text }, cell } }],
      deadline: null,
      algorithm: null,
      unit: null,
      polarity: null,
      year: 2023,
    });

  test.each([
    ['>= 27,5%', 'almeno 27,5%', 'at least 27.5%'],
    ['< 1.250', 'meno di 1.250', 'less than 1,250'],
    ['12', 'almeno 12 (il segno non è scritto)', 'at least 12 (the sign is not written)'],
    ['tra 80% e 90%', 'tra 80% e 90%', 'between 80% and 90%'],
    ['entro il 30/06/2023', 'entro il 30/06/2023', 'by 30/06/2023'],
    [
      '+10% rispetto all’anno precedente',
      'almeno +10% rispetto all’anno precedente',
      'at least +10% against the year before',
    ],
  ])('says %j in both languages', (text, italian, english) => {
    expect(targetWords(read(text), RECOGNISE_TEXTS.it, 'it')).toBe(italian);
    expect(targetWords(read(text), RECOGNISE_TEXTS.en, 'en')).toBe(english);
  });

  test('says nothing of what could not be read', () => {
    expect(targetWords(read('1) >= 15\n2) >= 400'), RECOGNISE_TEXTS.it, 'it')).toBeNull();
  });
});

describe('actualWords', () => {
  const words = (actual: Partial<ReturnType<typeof emptyActual>>): string | null =>
    actualWords({ ...emptyActual('', cell), ...actual }, RECOGNISE_TEXTS.it, 'it');

  test('tells value, ratio, day, span and declaration apart, and never takes nothing for zero', () => {
    const [part, whole] = [decimal(86), decimal(88)];
    const value = part.times(100).dividedBy(whole);
    expect(words({ value, unit: '%', numerator: part, denominator: whole })).toBe(
      '97,73% (86 su 88)',
    );
    expect(words({ date: '2023-12-31', dateFrom: '2023-12-31' })).toBe('il 31/12/2023');
    expect(words({ date: '2023-12-31', dateFrom: '2023-12-01' })).toBe(
      'tra 01/12/2023 e 31/12/2023',
    );
    expect(words({ declared: { reached: false, percentage: null } })).toBe(
      'dichiarato non raggiunto',
    );
    expect(words({})).toBeNull();
  });
});
