import { describe, expect, test } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import { emptyActual } from '../../../src/domain/actuals/emptyActual';
import { readTarget } from '../../../src/domain/targets/readTarget';
import { recogniseWorkbook } from '../../../src/sheets/reading/sheet/recogniseWorkbook';
import type { WorkbookRecognition } from '../../../src/sheets/reading/recognition';
import { RECOGNISE_TEXTS } from '../../../src/taskpane/texts/recognise';
import { elsewhereOf } from '../../../src/taskpane/views/recognise/columns/columnQuestions';
import { namesInShort } from '../../../src/taskpane/views/recognise/sheets/SheetGroupPart';
import {
  actualWords,
  targetWords,
} from '../../../src/taskpane/views/recognise/readings/readingWords';
import {
  roleChoices,
  spokenYears,
} from '../../../src/taskpane/views/recognise/columns/roleChoices';
import { allColumns } from '../../../src/taskpane/views/recognise/columns/sheetColumns';
import { sheetGroups } from '../../../src/taskpane/views/recognise/sheets/sheetGroups';

import { drawSheet, type Drawn } from '../../sheets/reading/drawSheet';

const cell = { sheet: 'S', row: 0, column: 0 };

const recognised = (
  sheets: Readonly<Record<string, readonly (readonly Drawn[])[]>>,
): WorkbookRecognition =>
  recogniseWorkbook(
    { sheets: Object.entries(sheets).map(([name, rows]) => drawSheet(name, rows)), marks: [] },
    [],
  );

const rows = (header: readonly Drawn[]): readonly (readonly Drawn[])[] => [
  header,
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150, 'nota 1'],
  ['A02', 'Assistere', 'Imprese assistite', '>= 40', 44, 'nota 2'],
];
const HEADER = ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'];

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

describe('roleChoices', () => {
  test('gives likely roles first, every year, every month of the reporting year, none twice', () => {
    const { likely, plain, yearly, monthly } = roleChoices(
      ['target:2023', 'actual'],
      'planned:2021-06',
      [2022, 2023],
      2023,
    );
    expect(likely).toEqual(['target:2023', 'actual', 'ignored', 'planned:2021-06']);
    expect(yearly).toEqual(['actual:2023', 'target:2022', 'actual:2022']);
    expect(monthly).toHaveLength(24);
    expect(monthly).toContain('planned:2023-12');
    const all = [...likely, ...plain, ...yearly, ...monthly];
    expect(new Set(all).size).toBe(all.length);
    expect(plain).toContain('baseline');
  });
});

describe('spokenYears', () => {
  test('names the years of headers and titles, and the reporting year', () => {
    const recognition = recognised({ 'Piano 2021': rows(HEADER) });
    expect(spokenYears(recognition, 2024)).toEqual([2021, 2023, 2024]);
  });
});

describe('namesInShort', () => {
  test('cuts a long list to its first names and its last', () => {
    expect(namesInShort(['A', 'B', 'C', 'D'])).toBe('A, B, C, D');
    expect(namesInShort(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C … E');
  });
});

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
