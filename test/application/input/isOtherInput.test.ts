import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { isOtherInput } from '../../../src/application/input/isOtherInput';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { buildPackage } from '../../adapters/xlsx/support/buildPackage';
import { HEADER, PLAIN_ROWS, sheetData, type DrawnCell } from '../../support/drawnTable';

type Rows = readonly (readonly DrawnCell[])[];
type Sheets = Readonly<Record<string, Rows>>;

const snapshotOf = (sheets: Sheets): Promise<WorkbookSnapshot> =>
  readWorkbook(
    buildPackage({
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetData(rows) })),
    }),
  );

const other = async (one: Sheets, two: Sheets): Promise<boolean> => {
  const [a, b] = [await snapshotOf(one), await snapshotOf(two)];
  const decided = isOtherInput(a, b, []);
  expect(isOtherInput(b, a, [])).toBe(decided);
  return decided;
};

const [, first = [], second = [], third = []] = PLAIN_ROWS;
const TELEPHONES: Rows = [
  ['Nome', 'Telefono'],
  ['Rossi', '010 123'],
];
const TOURISM: Rows = [
  HEADER,
  ['A01', 'Promuovere il turismo', 'Visitatori del portale', '>= 100', 90],
  ['A01', 'Promuovere il turismo', 'Fiere con operatori esteri', '>= 2', 3],
  ['A02', 'Tenere il registro', 'Visure rilasciate', '>= 400', 410],
];
const more = (count: number, form = 'Obiettivo strategico'): Rows =>
  Array.from({ length: count }, (_, at) => [
    `B${at}`,
    `${form} numero ${at}`,
    `Indicatore di risultato: ${form} ${at}`,
    '>= 4',
    4,
  ]);

describe('isOtherInput', () => {
  it.each<[string, Sheets, Sheets]>([
    ['an equal copy', { Schede: PLAIN_ROWS }, { Schede: PLAIN_ROWS }],
    [
      'other values and targets',
      { Schede: PLAIN_ROWS },
      { Schede: PLAIN_ROWS.map((row, r) => (r === 0 ? row : [...row.slice(0, 3), '>= 90', r])) },
    ],
    [
      'inserted rows, ten times as many',
      { Schede: PLAIN_ROWS },
      { Schede: [...PLAIN_ROWS, ...more(30)] },
    ],
    ['rows taken out', { Schede: PLAIN_ROWS }, { Schede: [HEADER, third] }],
    ['a renamed sheet', { Schede: PLAIN_ROWS }, { 'Schede (2)': [...PLAIN_ROWS, ...more(1)] }],
    [
      'a sheet more, and a sheet less',
      { Schede: PLAIN_ROWS, Rubrica: TELEPHONES },
      { Schede: PLAIN_ROWS, Note: [['appunti']] },
    ],
    [
      'a title in other words',
      { Schede: PLAIN_ROWS },
      { Schede: [HEADER, first, [...second.slice(0, 2), 'Pratiche lavorate', '>= 200', 9], third] },
    ],
    [
      'a long workbook with half of its rows and a tenth of its texts changed',
      { Schede: [HEADER, ...more(80)] },
      { Schede: [HEADER, ...more(36), ...more(4, 'Obiettivo rivisto')] },
    ],
  ])('takes %s for the same input', async (_, one, two) => {
    expect(await other(one, two)).toBe(false);
  });

  it.each<[string, Sheets, Sheets]>([
    ['the same codes and sheets with other titles', { Schede: PLAIN_ROWS }, { Schede: TOURISM }],
    [
      'one indicator among many in common',
      { Schede: PLAIN_ROWS },
      { Schede: [...TOURISM, [...second.slice(0, 1), 'Altro', ...second.slice(2)]] },
    ],
    [
      'the same titles in sheets of another name and shape',
      {
        'Scheda 1': [HEADER, first, second],
        'Scheda 2': [HEADER, third],
      },
      {
        Tutto: [
          ['Elenco degli obiettivi'],
          ...more(15),
          HEADER,
          ...PLAIN_ROWS.slice(1),
          ...more(15),
        ],
      },
    ],
    [
      'long workbooks of one form with other titles',
      { Schede: [HEADER, ...more(80)] },
      { Schede: [HEADER, ...more(80, 'Obiettivo operativo')] },
    ],
  ])('tells %s for another input', async (_, one, two) => {
    expect(await other(one, two)).toBe(true);
  });

  it('tells both samples apart, which say the same in other sheets', async () => {
    const [cards, table] = await Promise.all(
      ['schede', 'indicatori'].map(async (name) =>
        readWorkbook(await readFile(`assets/samples/${name}-2023.xlsx`)),
      ),
    );
    if (cards === undefined || table === undefined) throw new Error('A sample is missing.');
    expect(isOtherInput(cards, table, [])).toBe(true);
    expect(isOtherInput(cards, cards, [])).toBe(false);
  });
});
