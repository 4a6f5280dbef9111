import { describe, expect, test } from '@jest/globals';
import { namesInShort } from '../../../../../src/taskpane/views/recognise/sheets/SheetGroupPart';
import { sheetGroups } from '../../../../../src/taskpane/views/recognise/sheets/sheetGroups';
import { HEADER, recognised, rows } from '../drawnSheets';

describe('sheetGroups', () => {
  test('puts sheets with the same roles together, whatever stands between them', () => {
    const groups = sheetGroups(
      recognised({
        A: rows(HEADER),
        Rubrica: [['Nome'], ['Rossi']],
        B: rows(HEADER.map((each) => each.toUpperCase())),
        C: rows(HEADER.map((each) => each.replace('2023', '2024'))),
      }),
    );
    expect(groups.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      ['A', 'B'],
      ['Rubrica'],
      ['C'],
    ]);
  });
});

describe('namesInShort', () => {
  test('cuts a long list to its first names and its last', () => {
    expect(namesInShort(['A', 'B', 'C', 'D'])).toBe('A, B, C, D');
    expect(namesInShort(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C … E');
  });
});
