import { describe, expect, it } from '@jest/globals';
import { assessSheets, figuresOf } from '../../support/assessSheets';
import { drawSheet, recognise, type Drawn } from './drawSheet';
import { objectiveOf, said } from './writtenText';

const namesIn = (rows: readonly (readonly Drawn[])[]): readonly (string | null)[] =>
  recognise([drawSheet('Dati', rows)]).written.indicators.map((one) => said(one.name));

describe('rows of data that use the words of headers', () => {
  const header = [
    'Ambito',
    'Obiettivo',
    'Servizio',
    'Indicatore',
    'Target 2023',
    'Consuntivo 2023',
  ];

  it('reads every row whose words say area, department and indicator', () => {
    const rows = [1, 2, 3, 4].map((at) => [
      `AMBITO ${at}`,
      `Obiettivo operativo numero ${at}`,
      `Servizio ${at}`,
      `Indicatore ${at} del servizio ${at}`,
      'entro il 31/12/2023',
      `Al 31 dicembre n. ${at} interventi`,
    ]);
    expect(namesIn([['Anno 2023'], header, ...rows])).toHaveLength(4);
  });

  it('reads such rows behind a blank row too', () => {
    const row = ['AMBITO 1', 'Obiettivo uno', 'Servizio 1', 'Indicatore 7', 'entro il 8/8/2023'];
    expect(namesIn([header, [...row, '8/8/2023'], [], [...row, 'in ritardo']])).toHaveLength(2);
  });

  it('reads a table under another whose header differs', () => {
    expect(
      namesIn([
        ['Indicatore', 'Target', 'Consuntivo'],
        ['Alfa', '10', '12'],
        [],
        ['Codice', 'Indicatore', 'Valore atteso', 'Risultato', 'Note'],
        ['X1', 'Beta', '5', '6', 'nulla'],
      ]),
    ).toEqual(['Alfa', 'Beta']);
  });

  it('leaves out the header that is printed again over a row', () => {
    const short = ['Indicatore', 'Valore obiettivo', 'Peso', 'Risultato'];
    expect(
      namesIn([
        ['OBB1 - Ridurre i tempi'],
        short,
        ['Fatture liquidate', '>= 90%', '20', '91%'],
        short,
        ['Tempo di liquidazione', '<= 25 giorni', '10', '28'],
      ]),
    ).toEqual(['Fatture liquidate', 'Tempo di liquidazione']);
  });
});

describe('notes and lines between the rows', () => {
  it('goes on under a note that names an objective', () => {
    const sheet = drawSheet('Dati', [
      ['Scheda 2024'],
      ['Indicatore', 'Target', 'Consuntivo', 'Note'],
      ['Imprese assistite', '>= 10', '12'],
      ['Corsi svolti', '>= 5', '5', 'Obiettivo A02 rinviato al 2025'],
      ['Bandi pubblicati', '>= 2', '2', 'Obiettivo B01.02 - vedi relazione'],
    ]);
    expect(figuresOf(assessSheets([sheet]))).toEqual([
      'Imprese assistite | >= 10 | 12',
      'Corsi svolti | >= 5 | 5',
      'Bandi pubblicati | >= 2 | 2',
    ]);
  });

  it('takes the objective over a line of its state', () => {
    const { written } = recognise([
      drawSheet('Dati', [
        ['OBB1 - Ridurre i tempi'],
        ['stato: APPROVATO    peso: 30'],
        ['Indicatore', 'Valore obiettivo', 'Risultato'],
        ['Fatture liquidate', '>= 90%', '91%'],
        [],
        ['OBB2 - Digitalizzare'],
        ['Stato: in corso'],
        ['Indicatore', 'Valore obiettivo', 'Risultato'],
        ['Fascicoli', '3.500', '2.975'],
      ]),
    ]);
    expect(written.objectives.map((one) => one.codeAsWritten)).toEqual(['OBB1', 'OBB2']);
    expect(objectiveOf(written, 'Fascicoli')).toBe('OBB2');
  });
});
