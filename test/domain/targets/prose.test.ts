import { describe, expect, it } from '@jest/globals';
import { combineTarget } from '../../../src/domain/targets/prose/combineTarget';
import { readProseTargets } from '../../../src/domain/targets/prose/readProseTargets';
import { readText, told, toldByYear } from './reading';

const CELL = { sheet: 'Scheda 2', row: 9, column: 0 } as const;
const prose = (text: string) => readProseTargets(text, CELL, 2023);
const toldProse = (text: string): readonly string[] =>
  prose(text).map(({ operator, value, unit }) =>
    [operator, value, unit].filter((part) => part !== null).join(' '),
  );

describe('readProseTargets', () => {
  it.each([
    [
      'A metà anno è stato deciso un nuovo target pari a 3 eventi/campagne (uno per sede).',
      ['3 eventi/campagne'],
    ],
    ['Approvato un nuovo target proposto (>= 25%). Progetti n. 5 su 12 = 41,67%', ['>= 25 %']],
    [
      'Rivisto il 2024 come evidenziato. Per il 2023 modificato nel monitoraggio in >= 7,94%',
      ['>= 7.94 %'],
    ],
    [
      'Il target per il 2024 era irrealistico, perciò cambiato come sopra Per il 2023 modificato nel monitoraggio in >= 7,94%',
      ['>= 7.94 %'],
    ],
    ["Il rapporto è tra l'anno e il precedente, il target è >1.", ['> 1']],
    ['target ridefinito in 27%', ['27 %']],
    ['Target rideterminato a 12', ['12']],
    ['nuovo target: 40', ['40']],
    ['nuovo target 40 imprese', ['40 imprese']],
    ['Il target è stato portato da 15% a 20% in sede di monitoraggio', ['20 %']],
    ['Con delibera di Giunta n. 45 del 12/06/2023 il target è stato modificato in 12', ['12']],
    ['Nel monitoraggio di giugno il target è stato ridotto a 3', ['3']],
    ['nuovo target pari ad almeno 25%', ['>= 25 %']],
    ['target innalzato dal 60% al 70% in sede di monitoraggio 2023', ['70 %']],
    ['Il target 2023 è stato rivisto in >= 80,5%', ['>= 80.5 %']],
    ['Target aggiornato a n. 5 incontri', ['5 incontri']],
    ['Il nuovo target è 1.200 imprese', ['1200 imprese']],
    ['A fronte di un target di 15 eventi ne sono stati fatti 12', ['15 eventi']],
    ['Target 2023: 40 incontri', ['40 incontri']],
    ['Nuovo valore atteso: 30 gg', ['30 gg']],
  ])('reads %j', (text, expected) => expect(toldProse(text)).toEqual(expected));

  it.each([
    'si valuterà un nuovo target pari a 30',
    'In sede di monitoraggio si valuterà se fattibile innalzamento a 70%',
    'per il 2024 il target è stato ridefinito in 80%',
    'il nuovo target per il 2024 è 30',
    'nuovo target 30 per il 2024',
    'Target 2022 modificato in sede di monitoraggio 2022 in 12',
    'Raggiungimento target: 97%',
    'Percentuale di raggiungimento del target = 97%',
    'target raggiunto al 97%',
    'Target superato del 20%',
    'il target non è stato modificato: 25',
    'nuovo target entro il 31/10',
    "L'OIV aveva rilevato che l'indicatore e il target in oggetto non sono adatti a un piano; dal 2024 occorre rivederli",
    'Entro fine anno dovevano essere rispettati i target per le 9 procedure',
    'Il target per il 2023 e 2024 è stato aggiornato sulla base dei risultati relativi al 2022',
    'Regolamento modificato nel 2023 in 12 articoli',
    'Pubblicazioni per target differenziati: 5',
    'Nuovi iscritti 40, target giovani',
    '',
  ])('finds none in %j', (text) => expect(toldProse(text)).toEqual([]));

  it('tells the occasion and the piece of text', () => {
    expect(
      prose('In sede di monitoraggio era stato approvato un nuovo target pari a 3 eventi'),
    ).toMatchObject([
      { occasion: 'in sede di monitoraggio', text: 'nuovo target pari a 3 eventi', cell: CELL },
    ]);
    expect(prose('Per il 2023 modificato nel monitoraggio in >= 7,94%')).toMatchObject([
      { occasion: 'nel monitoraggio' },
    ]);
    expect(prose('nuovo target: 40')).toMatchObject([{ occasion: null }]);
  });
});

describe('combineTarget', () => {
  const combined = (text: string, said: string) => combineTarget(readText(text), prose(said), 2023);

  it.each([
    ['≥ 15', 'era stato approvato un nuovo target pari a 3 eventi/campagne', '>= 3 (15)'],
    [
      '2022: >= 14% 2023: >= 14% 2024: >= 14%',
      'Per il 2023 modificato nel monitoraggio in >= 7,94%',
      '>= 7.94 % (14)',
    ],
    ['>=60% >25%', 'un nuovo target proposto (>= 25%)', '> 25 % (60)'],
    ['>= 15% 20% (ridefinito in 27%)', 'target ridefinito in 27%', '>= 27 % (15, 20)'],
    ['>= 15% 20% (ridefinito in 27%)', 'target portato a 20%', '>= 27 % (15, 20)'],
    ['100%', 'il target è >1', '>=* 100 %'],
    ['> 10', 'nuovo target 8', '> 8 (10)'],
    ['2024: 90%', 'nuovo target 2023: 70%', '>=* 70 %'],
    ['zero', 'nuovo target: 2', '<=* 2 (0)'],
    ['+10%', 'nuovo target 5%', 'differenza >= 5 % (10)'],
    ['SI', 'nuovo target: 4 incontri', '>=* 4'],
    ['>= 10%', 'nuovo target: 30 gg', '>= 10 % ?'],
    ['entro il 31/12', 'nuovo target: 4 incontri', '2023-12-31 ?'],
    ['>= 10', 'Realizzati 12 eventi.', '>= 10'],
  ])('reads %s with «%s»', (text, said, expected) =>
    expect(told(combined(text, said))).toBe(expected),
  );

  it('puts the new value in force and keeps the occasion with the old one', () => {
    const target = combined(
      '2022: >= 14% 2023: >= 14%',
      'Per il 2023 modificato nel monitoraggio in >= 7,94%',
    );
    expect(toldByYear(target)).toBe('2022: 14, 2023: 7.94');
    expect(target.revisions).toMatchObject([{ occasion: 'nel monitoraggio' }]);
  });
});

describe('an unreadable target', () => {
  it.each([
    ['>= ', '', 'un numero'],
    ['1,250.00', ',250.00', ''],
    ['Attivazione fase 2', '2', 'un operatore davanti al numero o un’unità dopo di esso'],
    ['31/02/2023', '31/02/2023', 'una data che esiste'],
    ['>= (', '', ''],
  ])('says of %j where reading stopped and what was expected', (text, piece, expected) => {
    const target = readText(text);
    if (target.kind !== 'unreadable') throw new Error(told(target));
    expect(target.text.slice(target.at.start, target.at.end)).toContain(piece);
    expect(target.expected).toContain(expected);
    expect(target.expected).not.toMatch(/[A-Z][a-z]+[A-Z]|\[|"/);
  });
});
