import { describe, expect, it } from '@jest/globals';
import { comparableText, completedTexts, isSameText } from '../../../src/domain/identity/sameText';

describe('comparableText', () => {
  it.each([
    ['Imprese  assistite.', 'imprese assistite'],
    ['IMPRESE\u00a0ASSISTITE ;', 'imprese assistite'],
    ['Qualità dell’aria', "qualita dell'aria"],
    [' · ', ''],
  ])('makes «%s» comparable', (text, words) => {
    expect(comparableText(text)).toBe(words);
  });

  it.each([
    ['Sede 1', 'Sede 2'],
    ['Quota > 90%', 'Quota < 90%'],
    ['Corsi (interni)', 'Corsi'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(comparableText(one)).not.toBe(comparableText(other));
  });
});

describe('isSameText', () => {
  it.each([
    ['Imprese assistite', 'imprese  assistite.', true],
    ['Imprese assistite nel corso…', 'Imprese assistite nel corso dell’anno', true],
    ['Imprese assistite …', 'Imprese formate', false],
    // Only the shown text may be cut short, not the one of now.
    ['Imprese assistite', 'Imprese…', false],
    // A beginning counts only where the text says that it is one.
    ['Imprese assistite', 'Imprese assistite all’estero', false],
    ['…', 'Imprese assistite', false],
    ['', 'Imprese assistite', false],
  ])('compares the shown «%s» with «%s» of now: %s', (shown, now, same) => {
    expect(isSameText(shown, now)).toBe(same);
  });
});

describe('completedTexts', () => {
  const start = 'Numero delle imprese che sono state assistite dalla Camera nell’anno';
  const [first, second] = [`${start} per la prima volta`, `${start} di nuovo`];
  const complete = completedTexts([first, second, 'Altro']);

  it('gives a text that was cut short the words of now that begin so', () => {
    expect(complete(`${start} di…`)).toBe(second);
  });

  it.each([`${start} per`, 'Altro', 'Alt…', `${start} mai…`])(
    'leaves «%s» as it is, for nothing says what it is the beginning of',
    (text) => {
      expect(complete(text)).toBe(text);
    },
  );
});
