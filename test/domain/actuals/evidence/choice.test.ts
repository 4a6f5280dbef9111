import { describe, expect, it } from '@jest/globals';
import { brief, told } from '../support';

const EVENTS = ['Eventi | N. eventi organizzati', '>= 5'] as const;
const SHARE = ['Pratiche evase | N. pratiche evase nei termini/N. pratiche', '>= 90%'] as const;

/** Value, confidence, and what asks or makes certain: `10 low aside`, `92 high ratio`. */
const read = ([words, short]: readonly [string, string], text: string): string => {
  const actual = told(words, short, text);
  return `${brief(actual)} ${actual?.doubt?.kind ?? actual?.evidence?.kind ?? ''}`.trim();
};

describe('a result told for a day or a part of the year', () => {
  it.each([
    ['Al 1° dicembre 2023 risultano organizzati 18 eventi.', '18 low aside'],
    ['Al 14 dicembre 2023 gli eventi organizzati sono 18.', '18 low aside'],
    ['Alla data del 5 dicembre 2023 gli eventi organizzati sono 18.', '18 low aside'],
    ['Nel secondo semestre organizzati 10 eventi.', '10 low aside'],
    ['A dicembre organizzati 10 eventi.', '10 low aside'],
  ])('asks whether it stands for the year: %s', (text, wanted) => {
    expect(read(EVENTS, text)).toBe(wanted);
  });

  it.each([
    ['Al 15 dicembre 2023 gli eventi organizzati sono 18.', '18 high only-number'],
    ['Al 20 dicembre 2023 gli eventi organizzati sono 18.', '18 high only-number'],
    [
      'Al 30 giugno si contavano 4 eventi e al 31 dicembre 10 eventi organizzati.',
      '10 high only-number',
    ],
  ])('is certain near the end of the year: %s', (text, wanted) => {
    expect(read(EVENTS, text)).toBe(wanted);
  });
});

describe('a result among other numbers', () => {
  it('asks where the parts are more than their whole', () => {
    expect(read(EVENTS, 'Organizzati 10 eventi, di cui 4 a Milano e 7 a Roma.')).toBe(
      '10 low parts-differ',
    );
    expect(read(EVENTS, 'Organizzati 10 eventi, di cui 4 a Milano e 6 a Roma.')).toBe(
      '10 high only-number',
    );
  });

  it('asks where a share that its ratio confirms stands beside another of the same words', () => {
    const text =
      'Pratiche evase nei termini: 92% (920/1.000). Pratiche evase nei termini dallo sportello: 94%.';
    expect(read(SHARE, text)).toBe('92 low two-shares');
  });

  it('takes the one of two counts that gives the stated percentage of achievement', () => {
    const twenty = [EVENTS[0], '>= 20'] as const;
    const end = 'Percentuale di raggiungimento = 90%';
    expect(read(twenty, `Organizzati 15 eventi; per il gestionale 18 eventi. ${end}`)).toBe(
      '18 high stated',
    );
  });
});
