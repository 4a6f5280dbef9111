import { describe, expect, it } from '@jest/globals';
import { assessSheets, figuresOf, messagesOf } from '../../support/assessSheets';
import { drawSheet, percent, type Drawn, type SheetExtras } from './drawSheet';

const HEADER = ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'];

const read = (rows: readonly (readonly Drawn[])[], extras: SheetExtras = {}) =>
  assessSheets([drawSheet('Dati', [['Scheda 2024'], HEADER, ...rows], extras)]);

describe('an indicator over several rows', () => {
  it('takes the total row that adds them up', () => {
    const found = read([
      ['O1 Servizi', 'Imprese assistite', '>= 30', 'Imperia', 12],
      [null, null, null, 'Savona', 9],
      [null, null, null, 'La Spezia', 11],
      [null, null, null, 'Totale', 32],
      ['O2 Formazione', 'Corsi svolti', '>= 5', 'Imperia', 5],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 30 | 32', 'Corsi svolti | >= 5 | 5']);
  });

  it('takes a total that is the mean of shares', () => {
    const found = read([
      ['O1', 'Referti nei tempi', '>= 90%', 'Imperia', percent(0.95)],
      [null, null, null, 'Savona', percent(0.85)],
      [null, null, null, 'Media', percent(0.9)],
    ]);
    expect(figuresOf(found)).toEqual(['Referti nei tempi | >= 90 | 90']);
  });

  it('asks where the total is neither sum nor mean of the rows', () => {
    const found = read([
      ['O1', 'Imprese assistite', '>= 30', 'Imperia', 12],
      [null, null, null, 'Savona', 9],
      [null, null, null, 'Totale', 25],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 30 | ask']);
    expect(messagesOf(found, 'two-actuals')[0]).toContain('il totale'.slice(3));
  });

  it('joins rows that repeat the objective and leave the name out', () => {
    const found = read([
      ['O1', 'Imprese assistite', '>= 20', 'Imperia', 12],
      ['O1', null, null, 'Savona', 9],
      ['O1', null, null, 'Totale', 21],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 20 | 21']);
  });

  it('asks for sum, mean or last where no row adds up, in the last indicator too', () => {
    const found = read(
      [
        ['O1', 'Studi sperimentali', '>= 10', 'Bologna', 4],
        [null, null, null, 'Modena', 3],
        [null, null, null, 'Ferrara', 5],
      ],
      { merges: ['A3:A5', 'B3:B5', 'C3:C5'] },
    );
    expect(figuresOf(found)).toEqual(['Studi sperimentali | >= 10 | ask']);
    const actual = found.assessment.indicators[0]?.indicator.actual;
    expect([actual?.value, ...(actual?.rivals ?? [])].map(String)).toEqual(['12', '4', '5']);
  });

  it('never counts a row without a value as zero', () => {
    const found = read([
      ['O1', 'Imprese assistite', '>= 12', 'Imperia', 12],
      [null, null, '>= 12', 'Savona', null],
      [null, null, null, 'Totale', 12],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 12 | ask']);
  });

  it('asks for target and result where a second target stands below the first', () => {
    const found = read([
      ['O1', 'Pratiche evase', '>= 90%', null, percent(0.93)],
      [null, null, '<= 5 gg', null, 7],
      ['O2', 'Corsi svolti', '>= 5', null, 5],
    ]);
    expect(figuresOf(found)).toEqual(['Pratiche evase | ask | ask', 'Corsi svolti | >= 5 | 5']);
  });

  it('reads the targets of other years below the first as one target', () => {
    const found = assessSheets(
      [
        drawSheet(
          'Dati',
          [
            ['Indicatore', 'Target'],
            ['Pratiche evase', 'Anno 2023: >= 90%'],
            [null, 'Anno 2024: >= 95%'],
          ],
          { merges: ['A2:A3'] },
        ),
      ],
      2024,
    );
    expect(figuresOf(found)).toEqual(['Pratiche evase | >= 95 | -']);
  });

  it('leaves the total of the whole table alone', () => {
    const found = read([
      ['O1', 'Imprese assistite', '>= 10', null, 12],
      ['O2', 'Corsi svolti', '>= 5', null, 5],
      ['Totale', null, null, null, 17],
    ]);
    expect(figuresOf(found)).toEqual(['Imprese assistite | >= 10 | 12', 'Corsi svolti | >= 5 | 5']);
  });
});

describe('rows that nothing is made of', () => {
  it('are named with their cells, once for the sheet', () => {
    const found = read([
      ['O1', 'Imprese assistite', '>= 10', null, 12],
      ['O2', 'n.d.', '>= 3', null, 4],
      [],
      [null, null, '>= 7', null, 8],
    ]);
    expect(messagesOf(found, 'row-left-out')).toEqual([
      expect.stringMatching(
        /^2 righe con dei valori non sono state lette: A4:E4 «O2 · n\.d\. · >= 3 · 4»; C6:E6 «>= 7 · 8»/,
      ),
    ]);
  });

  it('are none where notes, legends and signatures stand under the table', () => {
    const found = read([
      ['O1', 'Imprese assistite', '>= 10', null, 12],
      [],
      ['Nota: i dati sono provvisori.'],
      ['Legenda', 'verde = raggiunto'],
      ['Il Segretario generale'],
    ]);
    expect(messagesOf(found, 'row-left-out')).toEqual([]);
  });
});
