import { describe, expect, test } from '@jest/globals';
import { elsewhereOf } from '../../../../../src/taskpane/views/recognise/columns/columnQuestions';
import { allColumns } from '../../../../../src/taskpane/views/recognise/columns/sheetColumns';
import { HEADER, recognised, rows } from '../drawnSheets';

describe('elsewhereOf', () => {
  test('finds the header on other sheets, but never columns that have none', () => {
    const columns = allColumns(
      recognised({ A: rows([...HEADER, '']), B: rows([...HEADER, '']), C: rows(HEADER) }),
    );
    const named = columns.find(({ header }) => header === 'Indicatore');
    const blank = columns.find(({ header }) => header === '(colonna F)');
    if (named === undefined || blank === undefined) throw new Error('a column is missing');
    expect(elsewhereOf(named, columns).map(({ sheet }) => sheet)).toEqual(['B', 'C']);
    expect(elsewhereOf(blank, columns)).toEqual([]);
  });
});
