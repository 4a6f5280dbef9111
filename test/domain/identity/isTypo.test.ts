import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTypo } from '../../../src/domain/identity/isTypo';

describe('isTypo', () => {
  it.each([
    ['Imprse assistite', 'Imprese assistite', 'a letter that was missing'],
    ['Impresse assistite', 'Imprese assistite', 'a letter too many'],
    ['Imprese assostite', 'Imprese assistite', 'another letter'],
    ['Imprsee assistite', 'Imprese assistite', 'two letters swapped'],
    ['mprese assistite', 'Imprese assistite', 'the first letter missing'],
    ['Imprese assistit', 'Imprese assistite', 'the last letter missing'],
    ['Fier locali', 'Fiere locali', 'a word of five letters that lacks one'],
    ['Imprese-assistite (tutte)', 'Imprese assistite, tutte', 'other marks between the words'],
  ])('takes «%s» for «%s»: %s', (one, other) => {
    expect(isTypo(one, other)).toBe(true);
    expect(isTypo(other, one)).toBe(true);
  });

  it.each([
    ['Sede A', 'Sede B', 'a single letter'],
    ['Imprese assistite 2022', 'Imprese assistite 2023', 'a digit'],
    ['Imprese di fascia 1', 'Imprese di fascia 11', 'a digit more'],
    ['Accessi web10', 'Accessi web12', 'a digit in a word'],
    ['Uffici nord', 'Uffici sud', 'other words'],
    ['Corsi nella sede', 'Corsi nelle sedi', 'two words'],
    ['Corsi in sede', 'Corsi in sedi', 'a word of four letters'],
    ['Corsi interni', 'Corsi esterni', 'two letters'],
    ['Fatture in entrata', 'Fatture in uscita', 'another word'],
    ['Costi diretti', 'Costi indiretti', 'two letters more'],
    ['Imprese assistite', 'Imprese non assistite', 'a word more'],
    ['Imprese assistite', 'Imprese', 'a word less'],
    ['Imprese assistite', 'Assistite imprese', 'another order'],
    ['Corsi on line', 'Corsi online', 'words run together'],
    ['Tempi di pagamento', 'Tempo di pagamenti', 'two words with a letter each'],
    ['Pagamenti < 30 giorni', 'Pagamenti > 30 giorni', 'a sign'],
    ['Scostamento ≥ 5%', 'Scostamento ≤ 5%', 'another sign'],
    ['Corsi abcde', 'Corsi acbed', 'two swaps'],
  ])('keeps «%s» and «%s» apart: %s', (one, other) => {
    expect(isTypo(one, other)).toBe(false);
    expect(isTypo(other, one)).toBe(false);
  });

  it('is the same from both sides', () => {
    const words = fc
      .array(fc.stringMatching(/^[abc1]{1,6}$/), { minLength: 1, maxLength: 3 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(isTypo(one, other)).toBe(isTypo(other, one));
      }),
      { numRuns: 500 },
    );
  });
});
