import { describe, expect, test } from '@jest/globals';
import { textEntry } from '../../../../src/adapters/office/image/textEntry';

describe('a text to be entered', () => {
  test.each([
    '=A01/1', '+3', '-', '@qui', '#N/A', "'90", '12', ' 12', ' =totale', "'fra virgolette'", '1.234,5', '27%', '3/4', '31/12/2023',
    '10:30', '€ 12', '(3)', '1E5', '.5', 'VERO', 'falso', 'True', ' VERO ', 'gen-23', 'Mar 5', 'dic 2023',
    'May 3', 'lun 5', 'Okt 2023', 'EUR 12', 'CHF 3', 'E5',
  ])('gets an apostrophe where Excel would misread it: %j', (text) => {
    expect(textEntry(text)).toBe(`'${text}`);
  }); // prettier-ignore

  test.each(['A01/1', 'entro il 31/12', 'n. 3', 'perché', 'Maria', 'eur', 'vero?', 'Scheda 2'])(
    'stays as it is where Excel reads a text: %j',
    (text) => {
      expect(textEntry(text)).toBe(text);
    },
  );
});
