/** Layouts that Italian bodies use. Not proved: that any one body's sheets are read. */
import { describe, expect, it } from '@jest/globals';
import { drawSheet, recognise, rolesOf } from '../drawSheet';
import { byYear, said } from '../writtenText';

const names = (read: ReturnType<typeof recognise>): readonly (string | null)[] =>
  read.written.indicators.map((indicator) => said(indicator.name));

describe('headers', () => {
  it('reads header words over two rows as one', () => {
    const read = recognise([
      drawSheet('Obiettivi', [
        ['Obiettivo', 'Descrizione', 'Valore', 'Valore', 'Peso', 'Note'],
        ['operativo', 'indicatore', 'atteso', 'raggiunto', 'indicatore'],
        ['A1 Registro', 'Cancellazioni', 400, 360, '50%'],
        ['A1 Registro', 'Bilanci', 250, 275, '50%'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toEqual({
      'Obiettivo operativo': 'objectiveTitle',
      'Descrizione indicatore': 'indicator',
      'Valore atteso': 'target',
      'Valore raggiunto': 'actual',
      'Peso indicatore': 'weight',
      Note: 'remark',
    });
    expect(names(read)).toEqual(['Cancellazioni', 'Bilanci']);
  });

  it('reads three years under one merged target', () => {
    const read = recognise([
      drawSheet(
        'PIAO',
        [
          ['Obiettivo', 'Indicatore', 'Target', null, null, 'Consuntivo 2024'],
          [null, null, 2024, 2025, 2026],
          ['Sportelli', 'Attesa', '<= 9', '<= 8', '<= 7', 8],
        ],
        { merges: ['C1:E1', 'A1:A2', 'B1:B2', 'F1:F2'] },
      ),
    ]);
    const [indicator] = read.written.indicators;
    expect(byYear(indicator?.targets ?? [])).toEqual(['2024: <= 9', '2025: <= 8', '2026: <= 7']);
    expect(byYear(indicator?.actuals ?? [])).toEqual(['2024: 8']);
    expect(indicator?.history).toEqual([]);
  });

  it('finds a header on row 12 under an introduction', () => {
    const prose =
      'Il presente allegato riporta gli obiettivi e gli indicatori dell’ente, con target e consuntivi.';
    const read = recognise([
      drawSheet('Allegato', [
        ['Relazione sulla performance 2023'],
        [],
        ...Array.from({ length: 8 }, () => [prose]),
        [],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Sportelli', 'Attesa', '<= 9', 8],
      ]),
    ]);
    expect(read.sheets[0]?.blocks[0]?.headerRow).toBe(12);
    expect(names(read)).toEqual(['Attesa']);
  });

  it('reads English headers', () => {
    const read = recognise([
      drawSheet('KPI', [
        ['Goal', 'Indicator', 'Unit', 'Baseline', 'Target', 'Actual', 'Weight', 'Source', 'Notes'],
        ['Faster desks', 'Waiting time', 'days', 12, '<= 9', 8, '50%', 'Registry', 'late'],
        ['Lower costs', 'Energy spent', '%', 12, '<= 90', 80, '50%', 'Accounts', 'a mild year'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toEqual({
      Goal: 'objectiveTitle',
      Indicator: 'indicator',
      Unit: 'unit',
      Baseline: 'baseline',
      Target: 'target',
      Actual: 'actual',
      Weight: 'weight',
      Source: 'source',
      Notes: 'remark',
    });
  });

  it('maps notes and sources in whichever order they stand', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Obiettivo', 'Indicatore', 'Fonte', 'Note', 'Target', 'Consuntivo'],
        ['Sportelli', 'Attesa', 'Registro', 'due sedi chiuse', '<= 9', 8],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({ Fonte: 'source', Note: 'remark' });
  });

  it('takes no code of a budget chapter for an objective', () => {
    const read = recognise([
      drawSheet('PEG', [
        ['N.', 'Obiett.', 'Indicat.', 'Cod. capitolo', 'Val. atteso', 'Consunt.'],
        ['1', 'Pagare prima', 'Giorni medi', 1043, '<= 30', 27],
        [null, null, 'Ritardi', 1043, '<= 5', 6],
        ['2', 'Recuperare tributi', 'Avvisi', 2210, '>= 12', 11],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({ 'Cod. capitolo': 'ignored' });
    expect(read.written.objectives.map((one) => one.codeAsWritten)).toEqual(['1', '2']);
  });
});
