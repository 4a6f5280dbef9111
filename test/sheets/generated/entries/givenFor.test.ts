import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  givenForFrom,
  givenForText,
  givenForWords,
  isGivenFor,
} from '../../../../src/sheets/generated/entries/givenFor';

describe('the text that a confirmation was given for', () => {
  it.each([
    ['the same text', 'Al 31 dicembre: 28%', 'Al 31 dicembre: 28%'],
    ['other spaces and capitals', 'Al 31  dicembre: 28%', 'al 31 Dicembre: 28%'],
    ['a full stop at the end', 'Evase 86 su 88', 'Evase 86 su 88.'],
    ['no text at all', '', ''],
  ])('is that of now for %s', (_, then, now) => {
    expect(isGivenFor(givenForText(then), now)).toBe(true);
  });

  const long = 'parola '.repeat(80);
  it.each([
    ['another figure', 'Evase 86 su 88', 'Evase 87 su 88'],
    ['a percent sign', '15', '15 %'],
    ['another end of a long text', `${long}86`, `${long}87`],
    ['a text where none was', '', '86'],
    ['no text where one was', '86', ''],
  ])('is not that of now for %s', (_, then, now) => {
    expect(isGivenFor(givenForText(then), now)).toBe(false);
  });

  it('keeps the beginning of a long one, for people to read', () => {
    const { text } = givenForText(long);
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).toMatch(/^parola parola .*…$/);
  });

  it('is written to a cell and read back the same', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const given = givenForText(text);
        expect(givenForFrom(givenForWords(given))).toEqual(given);
        expect(isGivenFor(givenForFrom(givenForWords(given)) ?? given, text)).toBe(true);
      }),
    );
  });

  it('is null where the cell is empty', () => {
    expect(givenForFrom('')).toBeNull();
  });
});

describe('the text beside a value in sheets of version 1.0.0, which keep no fingerprint', () => {
  const shown = (text: string) => ({ fingerprint: null, text });

  it('is compared as it was shown, a long one by its beginning', () => {
    expect(isGivenFor(shown('Evase 86'), 'evase 86.')).toBe(true);
    expect(isGivenFor(shown('Evase 86 su…'), 'Evase 86 su 88')).toBe(true);
    expect(isGivenFor(shown('Evase 86'), 'Evase 86 su 88')).toBe(false);
  });

  it('is compared with all cells on one line where the sheet showed them so', () => {
    expect(isGivenFor(shown('≥ 30 · ≥ 40'), '≥ 40', '≥ 30 · ≥ 40')).toBe(true);
    expect(isGivenFor(shown('≥ 30 · ≥ 50'), '≥ 40', '≥ 30 · ≥ 40')).toBe(false);
  });

  it('is written to a cell and read back the same', () => {
    expect(givenForFrom(givenForWords(shown('Evase 86 su 88')))).toEqual(shown('Evase 86 su 88'));
  });
});
