import { describe, expect, it } from '@jest/globals';
import type { SnapshotCell, SheetSnapshot } from '../../../src/sheets/snapshot';
import { drawSheet, recognise, type Drawn } from './drawSheet';
import { indicatorNamed, said } from './writtenText';

const manyRows = (count: number): Drawn[][] => [
  [
    'Codice',
    'Obiettivo',
    'Servizio',
    'Indicatore',
    'Algoritmo',
    'Peso',
    'Target 2023',
    'Consuntivo 2023',
    'Note',
  ],
  ...Array.from({ length: count }, (_, at) => [
    `A${at % 50}.${at % 7}`,
    `Obiettivo numero ${at % 50}`,
    'Servizio unico',
    `Numero di pratiche di tipo ${at}`,
    'N. pratiche / N. totale',
    '0,5',
    '>= 90%',
    '85,5%',
    at % 3 === 0 ? `appunto ${at}` : '',
  ]),
];

describe('rough sheets', () => {
  it('reads a sheet whose last cell stands at the very end of Excel', () => {
    const drawn = drawSheet('Foglio1', [
      ['Indicatore', 'Target', 'Consuntivo'],
      ['a', '10', '9'],
    ]);
    const cells: (readonly (SnapshotCell | undefined)[])[] = [];
    drawn.cells.forEach((row, at) => (cells[at] = row ?? []));
    const far: SnapshotCell[] = [];
    far[16_383] = { content: { kind: 'text', text: 'fine' } };
    cells[1_048_575] = far;
    const sheet: SheetSnapshot = { ...drawn, cells };
    const started = performance.now();
    const { sheets, written } = recognise([sheet]);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(written.indicators).toHaveLength(1);
    expect(sheets[0]?.blocks[0]?.range).toBe('A1:C2');
  });

  it('reads cells of 32,767 characters', () => {
    const long = 'molto lungo '.repeat(2730);
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Note'],
        ['Uno', 'Alfa', '>= '.repeat(10_000), '2020: 1 '.repeat(4000), long],
      ]),
    ]);
    expect(said(written.indicators[0]?.remarks[0])).toBe(long);
  });

  it('matches through no-break and zero-width characters and keeps them as written', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiet\u200btivo', 'Indicatore\u00a0', 'Target', 'Consun\u00adtivo'],
        ['Uno', 'Alfa\u00a0beta', '>=\u00a010', '\u200b12'],
      ]),
    ]);
    expect(said(written.indicators[0]?.name)).toBe('Alfa\u00a0beta');
    expect(said(written.indicators[0]?.targets[0]?.written)).toBe('>=\u00a010');
  });

  it('reads a header merged over two columns as one column', () => {
    const { sheets, written } = recognise([
      drawSheet(
        'Foglio1',
        [
          ['Obiettivo', null, 'Indicatore', null, 'Target', 'Consuntivo'],
          ['Uno', null, 'Alfa', null, '10', '12'],
          ['Due', null, 'Beta', null, '20', '25'],
        ],
        { merges: ['A1:B1', 'C1:D1', 'A2:B2', 'C2:D2', 'A3:B3', 'C3:D3'] },
      ),
    ]);
    expect(sheets[0]?.blocks[0]?.columns.map((column) => [column.column, column.role])).toEqual([
      [0, 'objectiveTitle'],
      [2, 'indicator'],
      [4, 'target'],
      [5, 'actual'],
    ]);
    expect(written.indicators).toHaveLength(2);
  });

  it('reads a table that starts far from the corner, with blank rows within', () => {
    const blank: Drawn[] = [];
    const { sheets, written } = recognise([
      drawSheet('Foglio1', [
        blank,
        blank,
        blank,
        [null, null, null, 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        blank,
        [null, null, null, 'Uno', 'Alfa', '10', '12'],
        blank,
        [null, null, null, '', 'Beta', '20', '25'],
      ]),
    ]);
    expect(sheets[0]?.blocks[0]?.range).toBe('D4:G8');
    expect(indicatorNamed(written, 'Beta').objective).toBe(
      indicatorNamed(written, 'Alfa').objective,
    );
  });

  it('gives every sheet keys of its own where two repeat the same codes', () => {
    const rows = [
      ['Codice', 'Obiettivo', 'Indicatore', 'Target'],
      ['A01', 'Uno', 'Alfa', '10'],
    ];
    const { written } = recognise([drawSheet('2022', rows), drawSheet('2023', rows)]);
    expect(new Set(written.objectives.map((one) => one.key)).size).toBe(2);
    expect(written.indicators.map((one) => one.objective)).toEqual(
      written.objectives.map((one) => one.key),
    );
  });

  it('reads ten times the rows in about ten times the time', () => {
    const time = (count: number): number => {
      const sheet = drawSheet('Foglio1', manyRows(count));
      const started = performance.now();
      expect(recognise([sheet]).written.indicators).toHaveLength(count);
      return performance.now() - started;
    };
    time(1000);
    const one = Math.max(20, time(1000));
    expect(time(10_000)).toBeLessThan(one * 30);
  });
});
