/**
 * Whatever words the rows under a certain header use, each one that holds a target or a result comes
 * back: as an indicator, as a part of one, or among the rows left out. It does not prove that the
 * row is understood rightly, only that it does not vanish.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WrittenByYear, WrittenIndicator } from '../../../src/domain/model/written';
import type { WorkbookRecognition } from '../../../src/sheets/reading/recognition';
import { drawSheet, recognise, type Drawn } from './drawSheet';

const HEADERS = [
  ['Ambito', 'Obiettivo', 'Servizio', 'Indicatore', 'Target 2023', 'Consuntivo 2023', 'Note'],
  ['Indicatore', 'Target', 'Consuntivo', 'Note'],
  ['Codice', 'Obiettivo', 'Indicatore', 'Algoritmo', 'Target', 'Peso', 'Risultato'],
] as const;

const word = fc.constantFrom(
  'AMBITO 1',
  'Obiettivo operativo 2',
  'OBIETTIVO STRATEGICO B07',
  'Obiettivo A02 rinviato',
  'Servizio 3',
  'Indicatore 4',
  'Giorni medi',
  'Target raggiunto',
  'Consuntivo provvisorio',
  'Note',
  'Nota 5',
  'Fonte',
  'Peso',
  'Stato: in corso',
  'Area tecnica',
  'Imprese assistite',
  'Percentuale',
  'Anno 2022',
  'A01.01',
  'n.d.',
);
const value = fc.constantFrom<Drawn>(
  '>= 10',
  '5%',
  12,
  'entro il 31/12/2023',
  '8/8/2023',
  'SI',
  7.5,
);
const cell = fc.oneof<fc.Arbitrary<Drawn>[]>(word, fc.constant(null));

/** A row in which something stands under the target and under the result. */
const dataRow = (header: readonly string[]): fc.Arbitrary<readonly Drawn[]> =>
  fc.tuple(...header.map((name) => (/^(?:Target|Consuntivo|Risultato)/.test(name) ? value : cell)));

const table = fc.constantFrom(...HEADERS).chain((header) =>
  fc.tuple(
    fc.constant(header),
    fc.array(fc.oneof({ weight: 6, arbitrary: dataRow(header) }, fc.constant([])), {
      minLength: 1,
      maxLength: 9,
    }),
  ),
);

const rowsOf = (entries: readonly WrittenByYear[]): readonly number[] =>
  entries.map(({ written }) => written.cell.row);

const rowsOfIndicator = (one: WrittenIndicator): readonly number[] => [
  one.name.cell.row,
  ...rowsOf([...one.targets, ...one.actuals, ...one.history]),
  ...(one.parts ?? []).flatMap((part) => rowsOf([...part.targets, ...part.actuals])),
];

const accounted = ({ written, sheets }: WorkbookRecognition): ReadonlySet<number> =>
  new Set([
    ...written.indicators.flatMap(rowsOfIndicator),
    ...sheets.flatMap(({ leftOut = [] }) => leftOut.map(({ row }) => row)),
  ]);

/** Ordinary rows before the odd ones: the columns are clear, so the header is certain. */
const PLAIN_ROWS = [
  'Imprese formate',
  'Corsi svolti',
  'Bandi chiusi',
  'Visite fatte',
  'Atti emessi',
];

const plainCell = (head: string, name: string): Drawn => {
  if (/^(?:Target|Consuntivo|Risultato)/.test(head)) return '10';
  if (head === 'Peso') return 20;
  return head === 'Codice' ? 'B01' : name;
};

describe('every row under a certain header', () => {
  it('comes back as an indicator, a part of one, or a row left out', () => {
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const plain = PLAIN_ROWS.map((name) => header.map((head) => plainCell(head, name)));
        const drawn = [['Anno 2023'], [...header], ...plain, ...rows];
        const found = accounted(recognise([drawSheet('Dati', drawn)]));
        const missing = drawn.flatMap((row, at) =>
          at >= 2 && row.some((one) => one !== null) && !found.has(at) ? [[at, ...row]] : [],
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
