import { describe, expect, it } from '@jest/globals';
import { readToldBelow } from '../../../blind/drawSheets';

const assisted = { name: 'Imprese assistite', target: '>= 50' };
const read = (text: string) => readToldBelow([assisted], text, 2023)[0]?.actual;

describe('a figure of a day', () => {
  it.each([
    'Al 10 dicembre 2023 le imprese assistite erano 61.',
    'Al 14 dicembre le imprese assistite sono 61.',
    'Dati al 10/12/2023: 61 imprese assistite.',
  ])('is asked where weeks of the year are missing: %s', (text) => {
    expect(read(text)).toMatchObject({ confidence: 'low', doubt: { kind: 'aside' } });
  });

  it.each([
    'Al 15 dicembre 2023 le imprese assistite erano 61.',
    'Al 31 dicembre 2023 le imprese assistite erano 61.',
  ])('is certain from the middle of December on: %s', (text) => {
    const actual = read(text);
    expect(actual?.value?.toString()).toBe('61');
    expect(actual?.confidence).toBe('high');
  });
});
