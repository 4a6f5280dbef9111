import { describe, expect, it } from '@jest/globals';
import { readText, told } from '../reading';
import {
  DONE_IN_TIME,
  LOWER_IS_BETTER,
  lowerIsBetter,
  TURNED,
} from '../../../../src/domain/targets/values/lowerIsBetter';

const examplesOf = (rules: typeof TURNED): readonly (readonly [string, string])[] =>
  rules.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const));

describe('lowerIsBetter', () => {
  it.each(examplesOf(LOWER_IS_BETTER))('finds that less is better by %s: %s', (id, name) => {
    const found = lowerIsBetter(name, null);
    expect(found?.id).toBe(id);
    expect(lowerIsBetter(null, `${name} / N. pratiche`)).toEqual(found);
  });

  it.each(examplesOf(TURNED))('finds that more is better by %s: %s', (_, name) => {
    expect(lowerIsBetter(name, null)).toBeNull();
  });

  it.each([
    'Numero di imprese assistite',
    'Grado di soddisfazione',
    'Percentuale di pratiche evase',
    'Contributi erogati',
    'Tempestività degli aggiornamenti',
  ])('finds nothing in %s', (name) => {
    expect(lowerIsBetter(name, null)).toBeNull();
  });

  it.each([
    'Tempo medio di evasione dei reclami',
    'Costo medio per pratica evasa',
    'Numero di eventi annullati',
    'N. eventi annullati per sciopero',
    'Numero di controlli in ritardo',
    'Errori su pratiche evase',
    'Giorni di attesa',
  ])('still finds that less is better in %s', (name) => {
    expect(lowerIsBetter(name, null)).not.toBeNull();
  });

  it.each(DONE_IN_TIME.examples)(
    'finds that a share of %s is better where it is more',
    (counted) => {
      expect(lowerIsBetter('Tempo di evasione', `${counted} / N. pratiche`)).toBeNull();
      expect(
        lowerIsBetter('Tempo di evasione', `${counted} con errori / N. pratiche`),
      ).not.toBeNull();
      expect(lowerIsBetter('Tempo di evasione', counted)).not.toBeNull();
    },
  );

  it('looks at what is counted, not at what it is divided by', () => {
    expect(lowerIsBetter('Qualità', 'N. reclami / N. utenti')?.word).toBe('reclami');
    expect(lowerIsBetter('Qualità', 'N. risposte / N. reclami')).toBeNull();
  });
});

describe('readTarget of a bare value', () => {
  it.each([
    ['10', 'Numero di reclami', '<=* 10 ?'],
    ['12,50 €', 'Costo medio per pratica', '<=* 12.5 € ?'],
    ['80%', 'Riduzione dei tempi', '>=* 80 % ?'],
    ['0', 'Numero di reclami', 'zero'],
    ['0', 'Indice di tempestività dei pagamenti', '<=* 0 ?'],
    ['100%', 'Tempi di risposta', '>=* 100 %'],
    ['100%', 'Spesa sostenuta sul budget', '<=* 100 % ?'],
    ['<= 10', 'Numero di reclami', '<= 10'],
    ['10', 'Numero di imprese', '>=* 10'],
  ])('reads %s for «%s»', (text, nameText, expected) => {
    expect(told(readText(text, { nameText }))).toBe(expected);
  });

  it('takes the direction from a column or from the other years, and asks nothing', () => {
    const nameText = 'Numero di reclami';
    expect(told(readText('10', { nameText, polarity: 'up' }))).toBe('>=* 10');
    expect(told(readText('10', { nameText, polarity: 'down' }))).toBe('<=* 10');
    expect(told(readText('2022: <= 12; 2023: 10', { nameText }))).toBe('<=* 10');
  });
});
