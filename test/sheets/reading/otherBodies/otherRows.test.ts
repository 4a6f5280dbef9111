/** Layouts that Italian bodies use. Not proved: that any one body's sheets are read. */
import { describe, expect, it } from '@jest/globals';
import { date, drawSheet, percent, range, recognise } from '../drawSheet';
import { said } from '../writtenText';

const names = (read: ReturnType<typeof recognise>): readonly (string | null)[] =>
  read.written.indicators.map((indicator) => said(indicator.name));

describe('rows that are no indicators', () => {
  it('keeps a labelled comment under a card as a remark', () => {
    const read = recognise([
      drawSheet(
        'Scheda 3',
        [
          ['Obiettivo gestionale n. 3', 'Ridurre i tempi'],
          ['Area dirigenziale', 'Anagrafe'],
          ['Responsabile', 'dott. Elio Marchi'],
          ['Indicatore', 'Formula', 'Valore atteso', 'Valore conseguito'],
          ['Pratiche', 'N. pratiche', '>= 85%', '83,1%'],
          ['Commento', 'Pratiche cresciute del 12%.'],
          ['Valutazione OIV', '90'],
        ],
        { merges: ['B6:D6', 'B7:D7'] },
      ),
    ]);
    expect(names(read)).toEqual(['Pratiche']);
    expect(read.written.objectives.map((one) => [one.codeAsWritten, one.department])).toEqual([
      ['3', 'Anagrafe'],
    ]);
    expect(read.written.objectives[0]?.remarks.map(said)).toEqual(['Pratiche cresciute del 12%.']);
  });

  it('measures objectives themselves where nothing else is an indicator', () => {
    const read = recognise([
      drawSheet('Piccolo comune', [
        ['Area strategica', 'Obiettivo', 'Target', 'Consuntivo'],
        ['Territorio', 'A1 - Asfaltare le strade', '>= 12 km', '13 km'],
        ['Territorio', 'A2 - Potare gli alberi', '>= 90', 85],
      ]),
    ]);
    expect(names(read)).toEqual(['A1 - Asfaltare le strade', 'A2 - Potare gli alberi']);
    expect(read.written.objectives.map((one) => [one.codeAsWritten, one.title])).toEqual([
      ['A1', 'Asfaltare le strade'],
      ['A2', 'Potare gli alberi'],
    ]);
    const column = read.sheets[0]?.blocks[0]?.columns.find((one) => one.header === 'Obiettivo');
    expect(column?.role).toBe('indicator');
    expect(column?.confidence).toBeLessThan(0.7);
  });

  it('measures activities under their objectives', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Obiettivo', 'Attività', 'Target', 'Consuntivo'],
        ['Strade', 'Asfaltare la via alta', '>= 12', 13],
        ['Strade', 'Potare gli alberi', '>= 90', 85],
      ]),
    ]);
    expect(names(read)).toEqual(['Asfaltare la via alta', 'Potare gli alberi']);
    expect(read.written.objectives.map((one) => one.title)).toEqual(['Strade']);
  });

  it('asks rather than guesses where one objective has several unnamed targets', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Obiettivo', 'Target', 'Consuntivo'],
        ['Asfaltare le strade', '>= 12', 13],
        ['Asfaltare le strade', '>= 90', 85],
        ['Potare gli alberi', '>= 9', 8],
      ]),
    ]);
    expect(read.written.indicators).toEqual([]);
    expect(read.sheets[0]?.remark).toContain('che cosa si misura');
  });
});

describe('values struck out as a whole', () => {
  it('hands them over as struck text, as Italians would see them', () => {
    const sheet = drawSheet('Foglio', [
      ['Indicatore', 'Target', 'Consuntivo', 'Scadenza'],
      ['Quota', percent(0.27), 0.27, date('2023-06-30')],
      ['Spesa', { kind: 'number', value: '1200.5', format: '"€" #,##0.00' }, 3, null],
    ]);
    const cells = sheet.cells.map((row, index) =>
      index === 0
        ? row
        : row?.map((cell) => (cell === undefined ? cell : { ...cell, struck: true as const })),
    );
    const named = cells.map((row) =>
      row?.map((cell, column) =>
        column === 0 && cell !== undefined ? { content: cell.content } : cell,
      ),
    );
    const { written } = recognise([{ ...sheet, cells: named }]);
    const [quota, spesa] = written.indicators;
    const struck = (text: string) => ({ kind: 'text', text, runs: [{ text, struck: true }] });
    expect(quota?.targets[0]?.written.content).toEqual(struck('27%'));
    expect(quota?.actuals[0]?.written.content).toEqual(struck('0,27'));
    expect(quota?.deadline?.content).toEqual(struck('30/06/2023'));
    expect(spesa?.targets[0]?.written.content).toEqual(struck('€ 1200,5'));
  });
});

it('draws ranges as Excel names them', () => {
  expect(range('A1:C2')).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
});
