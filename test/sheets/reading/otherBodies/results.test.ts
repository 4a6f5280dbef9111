/** Layouts that Italian bodies use. Not proved: that any one body's sheets are read. */
import { describe, expect, it } from '@jest/globals';
import { drawSheet, percent, recognise, rolesOf } from '../drawSheet';
import { byYear } from '../writtenText';

describe('results', () => {
  it('reads a relation of results, not the wished effects, as the result', () => {
    const read = recognise([
      drawSheet('Relazione', [
        [
          'Obiettivo',
          'Effetti attesi',
          'Indicatore',
          'Target',
          'Relazione sul risultato raggiunto',
        ],
        ['Fauna', 'Conoscere le specie', 'Censimenti', '>= 4', 'Svolti 5 censimenti nel parco.'],
        ['Fauna', 'Indennizzi rapidi', 'Indennizzi', '>= 90%', 'Definite 118 pratiche su 127.'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({
      'Effetti attesi': 'remark',
      'Relazione sul risultato raggiunto': 'actual',
    });
  });

  it('asks where the result column holds words and the report the figures', () => {
    const read = recognise([
      drawSheet('Relazione', [
        ['Indicatore', 'Target', 'Risultato', 'Relazione attività svolta'],
        [
          'Censimenti',
          '>= 4',
          'Conoscenza migliore delle specie',
          'Svolti 5 censimenti nel parco.',
        ],
        ['Indennizzi', '>= 90%', 'Cittadini più soddisfatti', 'Definite 118 pratiche su 127.'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({
      Risultato: '? actual, remark',
      'Relazione attività svolta': '? actual, remark',
    });
  });

  it('takes results of years before the newest into the history too', () => {
    const read = recognise([
      drawSheet('Relazione', [
        ['Indicatore', 'Consuntivo 2021', 'Valore 2022', 'Target 2023', 'Consuntivo 2023'],
        ['Giorni medi', 145, 132, '<= 120', 126],
      ]),
    ]);
    const [indicator] = read.written.indicators;
    expect(byYear(indicator?.history ?? [])).toEqual(['2021: 145', '2022: 132']);
    expect(byYear(indicator?.actuals ?? [])).toEqual(['2021: 145', '2022: 132', '2023: 126']);
  });

  it('asks about words and percentages mixed under a state', () => {
    const read = recognise([
      drawSheet('Area C', [
        ['Obiettivo', 'Indicatore', 'Target', 'Stato'],
        ['Sede', 'Uffici', '>= 6', 'In corso'],
        ['Sede', 'Postazioni', '>= 30', percent(0.6)],
        ['Sede', 'Consumi', '>= 10%'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])['Stato']).toMatch(/^\?.*achievement/);
  });

  it('offers target and actual for two nameless values', () => {
    const read = recognise([
      drawSheet('Dati', [
        ['Obiettivo', 'Indicatore', 'Valore 1', 'Valore 2'],
        ['Canali', 'Km puliti', 320, 298],
        ['Canali', 'Interventi', 14, 17],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({
      'Valore 1': '? target, actual',
      'Valore 2': '? target, actual',
    });
  });

  it('prefers the result in sight to a hidden provisional one', () => {
    const rows = [
      ['Indicatore', 'Target', 'Consuntivo provvisorio', 'Consuntivo'],
      ['Referti', '>= 60', 41, 66],
    ];
    const hidden = recognise([drawSheet('Foglio', rows, { hiddenColumns: new Set([2]) })]);
    expect(rolesOf(hidden.sheets[0])).toMatchObject({
      'Consuntivo provvisorio': 'ignored',
      Consuntivo: 'actual',
    });
  });

  it('asks about target-like content under a header that says nothing', () => {
    const read = recognise([
      drawSheet('Foglio', [
        ['Indicatore', 'X', 'Consuntivo'],
        ['Referti', '>= 60', 41],
        ['Esami', 'circa 40', 66],
        ['Visite', 50, 66],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])['X']).toMatch(/target/);
  });
});
