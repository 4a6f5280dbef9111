import { describe, expect, it } from '@jest/globals';
import type { ColumnAnswer } from '../../../src/sheets/reading/recognition';
import { BAR } from '../../../src/sheets/reading/weights';
import { drawSheet, recognise, rolesOf, type Drawn } from './drawSheet';
import { byYear, indicatorNamed, said } from './writtenText';

const roles = (rows: readonly (readonly Drawn[])[]): Record<string, string> =>
  rolesOf(recognise([drawSheet('Foglio1', rows)]).sheets[0]);

describe('words that mean several things', () => {
  it.each([
    ['Stato', ['97,09%', '100%'], 'achievement'],
    ['Stato', ['in corso', 'completato'], 'status'],
    ['Misura', ['%', 'n.'], 'unit'],
    ['Misura', ['N. imprese assistite / N. imprese', 'N. eventi organizzati'], 'algorithm'],
    ['Note', ['Nota 1', 'Nota 2 bis'], 'note'],
    ['Note', ['dato provvisorio', 'fonte esterna'], 'remark'],
    ['Esito', ['raggiunto', 'non raggiunto'], 'status'],
    ['Risultato', ['97%', '88%'], 'achievement'],
    ['Peso', ['0,40', '0,60'], 'weight'],
  ])('maps %s with %j to %s', (header, [first, second], role) => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', header, 'Target', 'Consuntivo'],
        ['Uno', 'Alfa', first, '>= 10', '9'],
        ['Due', 'Beta', second, '>= 20', '25'],
      ])[header],
    ).toBe(role);
  });

  it('maps Risultato to the actual where nothing else is', () => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
        ['Uno', 'Alfa', '>= 90%', '97%'],
      ])['Risultato'],
    ).toBe('actual');
  });

  it('never takes texts for a weight', () => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', 'Peso', 'Target'],
        ['Uno', 'Alfa', 'molto importante per noi', '10'],
        ['Due', 'Beta', 'meno importante del primo', '10'],
      ])['Peso'],
    ).not.toBe('weight');
  });
});

describe('columns that compete', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Valore raggiunto'],
    ['Uno', 'Alfa', '10', '11', '9'],
    ['Due', 'Beta', '20', '21', '19'],
  ];

  it('asks about both where nothing decides', () => {
    const { sheets, written } = recognise([drawSheet('Foglio1', rows)]);
    const columns = sheets[0]?.blocks[0]?.columns ?? [];
    expect(columns.filter((column) => column.doubtful).map((column) => column.header)).toEqual([
      'Consuntivo',
      'Valore raggiunto',
    ]);
    for (const column of columns.filter((one) => one.doubtful)) {
      expect(column.role).toBe('ignored');
      expect(column.candidates).toContain('actual');
      expect(column.confidence).toBeLessThan(BAR.certain);
      expect(column.samples.length).toBeGreaterThan(0);
    }
    expect(indicatorNamed(written, 'Alfa').actuals).toEqual([]);
    expect(sheets[0]?.remark).toContain('«Consuntivo», «Valore raggiunto»');
  });

  it('does as a person answered, whatever case and spaces', () => {
    const { sheets, written } = recognise(
      [drawSheet('Foglio1', rows)],
      [
        { sheet: 'foglio1', header: ' valore  RAGGIUNTO', role: 'actual' },
        { sheet: '*', header: 'Consuntivo', role: 'ignored' },
      ],
    );
    expect(byYear(indicatorNamed(written, 'Alfa').actuals)).toEqual(['-: 9']);
    expect(sheets[0]?.blocks[0]?.columns[4]).toMatchObject({
      role: 'actual',
      confidence: 1,
      decidedBy: 'person',
      doubtful: false,
    });
  });

  it('prefers the answer for the sheet to the one for all sheets', () => {
    const { written } = recognise(
      [drawSheet('Foglio1', rows)],
      [
        { sheet: 'Foglio1', header: 'Consuntivo', role: 'actual:2023' },
        { sheet: '*', header: 'Consuntivo', role: 'ignored' },
        { sheet: '*', header: 'Valore raggiunto', role: 'baseline' },
      ],
    );
    expect(byYear(indicatorNamed(written, 'Alfa').actuals)).toEqual(['2023: 11']);
    expect(said(indicatorNamed(written, 'Alfa').baseline)).toBe('9');
  });

  it('takes the figures as the value and the words as its comment', () => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Risultato raggiunto'],
        ['Uno', 'Alfa', '10', '11', 'Organizzati undici eventi in tutta la provincia'],
        ['Due', 'Beta', '20', '21', 'Assistite ventuno imprese del territorio'],
      ]),
    ).toMatchObject({ Consuntivo: 'actual', 'Risultato raggiunto': 'remark' });
  });

  it('takes the filled column where the other is empty', () => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Realizzato'],
        ['Uno', 'Alfa', '10', '', '9'],
      ]),
    ).toMatchObject({ Realizzato: 'actual', Consuntivo: 'ignored' });
  });

  it('asks about two targets of the same year', () => {
    const { sheets } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target 2023', 'Valore atteso 2023', 'Consuntivo'],
        ['Uno', 'Alfa', '10', '12', '11'],
      ]),
    ]);
    expect(sheets[0]?.blocks[0]?.columns.filter((column) => column.doubtful)).toHaveLength(2);
  });
});

describe('columns beside one that a person answered for', () => {
  const VALUES = [
    ['Obiettivo', 'Indicatore', 'Valore 1', 'Valore 2'],
    ['Manutenere i canali', 'Km di canali ripuliti', 320, 298],
    ['Manutenere i canali', 'Interventi urgenti', 14, 17],
    ['Ridurre i consumi', 'MWh consumati', 1200, 1175],
  ];
  const answered = (
    rows: readonly (readonly Drawn[])[],
    header: string,
    role: ColumnAnswer['role'],
  ): Record<string, string> =>
    rolesOf(recognise([drawSheet('Dati', rows)], [{ sheet: 'Dati', header, role }]).sheets[0]);

  it.each([
    ['Valore 1', 'actual', 'Valore 2'],
    ['Valore 2', 'actual', 'Valore 1'],
    ['Valore 1', 'actual:2023', 'Valore 2'],
    ['Valore 1', 'target', 'Valore 2'],
    ['Valore 1', 'baseline', 'Valore 2'],
    ['Valore 1', 'ignored', 'Valore 2'],
  ] as const)('asks on after %s is %s, about %s', (header, role, other) => {
    const roles = answered(VALUES, header, role);
    expect(roles[header]).toBe(role);
    expect(roles[other]).toMatch(/^\? .*actual/);
  });

  it('takes a column whose own words are plain once its rival is none', () => {
    const rows = [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Valore raggiunto'],
      ['Uno', 'Alfa', '10', '11', '9'],
      ['Due', 'Beta', '20', '21', '19'],
    ];
    expect(answered(rows, 'Consuntivo', 'baseline')['Valore raggiunto']).toBe('actual');
    expect(answered(rows, 'Consuntivo', 'actual')['Valore raggiunto']).toBe('? actual');
    expect(answered(rows, 'Consuntivo', 'actual:2023')['Valore raggiunto']).toBe('? actual');
  });

  it('leaves comments and revised targets what they are after an answer that confirms', () => {
    const rows = [
      [
        'Obiettivo',
        'Indicatore',
        'Target',
        'Target rideterminato',
        'Consuntivo',
        'Risultato raggiunto',
      ],
      ['Uno', 'Alfa', '10', '', '11', 'Organizzati undici eventi in tutta la provincia'],
      ['Due', 'Beta', '20', '25', '21', 'Assistite ventuno imprese del territorio'],
    ];
    const before = roles(rows);
    expect(before).toMatchObject({
      'Target rideterminato': 'target',
      'Risultato raggiunto': 'remark',
    });
    expect(answered(rows, 'Consuntivo', 'actual')).toEqual(before);
    expect(answered(rows, 'Target', 'target')).toEqual(before);
  });

  it('names a column without a header by its letter before and after the answer', () => {
    const rows = [
      ['Obiettivo', 'Indicatore', 'Target', ''],
      ['Uno', 'Alfa', '>= 10', 12],
      ['Due', 'Beta', '>= 20', 22],
    ];
    expect(roles(rows)).toHaveProperty('(colonna D)', '? actual');
    expect(answered(rows, '(colonna D)', 'actual')).toHaveProperty('(colonna D)', 'actual');
  });
});

describe('columns that nobody names', () => {
  it('asks about figures where results are still missing', () => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
        ['Uno', 'Alfa', '>= 10', '12'],
        ['Due', 'Beta', '>= 20', '22'],
      ])['Zeta'],
    ).toBe('? actual');
  });

  it('asks about figures where target and result are known', () => {
    expect(
      roles([
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Zeta'],
        ['Uno', 'Alfa', '>= 10', '12', '7'],
      ])['Zeta'],
    ).toBe('? actual, baseline');
  });

  it('lets a person make a strange word the indicator', () => {
    const rows = [
      ['Finalità operativa', 'Cosa si conta', 'Target', 'Consuntivo'],
      ['Uno', 'Eventi svolti', '10', '12'],
    ];
    const [before] = recognise([drawSheet('Foglio1', rows)]).sheets;
    expect(before?.remark).toContain('Nessuna colonna dice che cosa si misura');
    const { written } = recognise(
      [drawSheet('Foglio1', rows)],
      [{ sheet: 'Foglio1', header: 'Cosa si conta', role: 'indicator' }],
    );
    expect(said(written.indicators[0]?.name)).toBe('Eventi svolti');
  });
});
