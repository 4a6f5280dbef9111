import { describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../../../src/domain/model/cellAddress';
import { drawSheet, recognise, type Drawn } from '../drawSheet';
import { said } from '../writtenText';

const asked = (rows: readonly (readonly Drawn[])[]): readonly string[] =>
  recognise([drawSheet('Dati', rows)]).sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.columns
        .filter((column) => column.doubtful && column.candidates[0] === 'indicator')
        .map((column) => columnLetters(column.column)),
    ),
  );

const STRANGE: readonly (readonly Drawn[])[] = [
  ['Finalità operativa', 'Cosa si conta', 'Target', 'Consuntivo'],
  ['Servire le imprese', 'Eventi svolti', '10', '12'],
  ['Servire le imprese', 'Sportelli aperti', '4', '3'],
];

describe('a table in which no column says what is measured', () => {
  it.each<readonly [string, readonly (readonly Drawn[])[], readonly string[]]>([
    ['two columns of words', STRANGE, ['A', 'B']],
    [
      'one column of words',
      [
        ['Cosa si conta', 'Target', 'Consuntivo'],
        ['Eventi svolti', '10', '12'],
        ['Sportelli aperti', '4', '3'],
      ],
      ['A'],
    ],
    [
      'a word of another role that holds names',
      [
        ['Codice', 'Linea', 'Voce rilevata', 'Valore atteso', 'Valore raggiunto', 'Raggiungimento'],
        ['A1', 'Servizi', 'Eventi svolti', 10, 12, '100%'],
        ['A2', 'Servizi', 'Sportelli aperti', 4, 3, '75%'],
      ],
      ['B', 'C'],
    ],
  ])('is asked where it has %s', (_, rows, letters) => {
    const found = asked(rows);
    expect(found.length).toBeGreaterThan(0);
    expect(letters).toEqual(expect.arrayContaining([...found]));
  });

  it('reads no indicator before somebody answers, and all of them after', () => {
    const before = recognise([drawSheet('Dati', STRANGE)]);
    expect(before.sheets[0]?.layout).toBe('table');
    expect(before.written.indicators).toEqual([]);
    const after = recognise(
      [drawSheet('Dati', STRANGE)],
      [{ sheet: 'Dati', header: 'Cosa si conta', role: 'indicator' }],
    );
    expect(after.written.indicators.map(({ name }) => said(name))).toEqual([
      'Eventi svolti',
      'Sportelli aperti',
    ]);
    expect(after.sheets[0]?.blocks[0]?.columns.some(({ doubtful }) => doubtful)).toBe(false);
  });

  it.each<readonly [string, readonly (readonly Drawn[])[]]>([
    [
      'a budget',
      [
        ['Capitolo', 'Descrizione', 'Previsione', 'Consuntivo'],
        ['1', 'Stipendi', 100, 90],
        ['2', 'Beni', 10, 9],
      ],
    ],
    [
      'a price list',
      [
        ['Articolo', 'Quantità', 'Prezzo', 'Valore'],
        ['Carta', 10, 5, 50],
      ],
    ],
    ['a header alone', [['Cosa si conta', 'Target', 'Consuntivo']]],
  ])('is not seen in %s', (_, rows) => {
    expect(recognise([drawSheet('Dati', rows)]).sheets[0]?.layout).toBe('unrecognised');
  });
});
