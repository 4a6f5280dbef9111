import { describe, expect, it } from '@jest/globals';
import { findTable } from '../../../../src/sheets/generated/table/findTable';
import { drawnSheet } from '../../../application/entries/scenarios/drawing';

type Row = readonly (string | null)[];

const ORDER = ['Codice', 'Obiettivo', 'Stato', 'Esito', 'Punteggio', 'Causa', 'Motivo', 'Chiave'];
const NEEDED = ['Codice', 'Obiettivo', 'Esito', 'Punteggio', 'Motivo'];

const found = (...rows: readonly Row[]) => {
  const sheet = drawnSheet({ name: 'Valutazione OIV', rows });
  const table = findTable(sheet, { order: ORDER, needed: NEEDED });
  return table === null
    ? null
    : {
        row: table.headerRow,
        columns: Object.fromEntries(
          ORDER.flatMap((header): [string, number][] => {
            const column = table.columnOf(header);
            return column === undefined ? [] : [[header, column]];
          }),
        ),
        others: [...table.otherColumns.values()],
        deleted: table.deleted,
        missing: table.missing,
      };
};

const columnsOf = (headers: Row): Readonly<Record<string, number>> =>
  Object.fromEntries(
    headers.flatMap((header, index) =>
      header !== null && ORDER.includes(header) ? [[header, index]] : [],
    ),
  );
const without = (header: string): Row => ORDER.filter((each) => each !== header);
const instead = (header: string, words: string | null): Row =>
  ORDER.map((each) => (each === header ? words : each));

describe('a generated table', () => {
  it('is found under rows that were put above, with columns in another order', () => {
    const headers = [...ORDER].reverse();
    expect(found(['Titolo'], [], headers)).toEqual({
      row: 2,
      columns: columnsOf(headers),
      others: [],
      deleted: [],
      missing: [],
    });
  });

  it('is found by headers in other capitals and spaces', () => {
    const headers = ORDER.map((header) => ` ${header.toUpperCase()}  `);
    expect(found(headers)).toMatchObject({ columns: columnsOf(ORDER), missing: [] });
  });

  it('is not found where fewer than three headers stand in a row', () => {
    expect(found(['Codice', 'Obiettivo'], ['Esito', 'Punteggio'])).toBeNull();
  });

  it('leaves columns of people their own, also beyond and without a header', () => {
    const headers = [...ORDER.slice(0, 4), 'Verbale', ...ORDER.slice(4)];
    const read = found(headers, [...headers.map(() => 'x'), 'nota']);
    expect(read).toMatchObject({
      columns: columnsOf(headers),
      others: ['Verbale', ''],
      missing: [],
    });
  });

  it.each([
    ['with words added', instead('Punteggio', 'Punteggio OIV 2023'), 4],
    ['with words added, in another place', [...without('Punteggio'), 'Punteggio finale'], 7],
    ['with other words', instead('Punteggio', 'Voto'), 4],
    ['emptied', instead('Punteggio', null), 4],
    ['emptied in the first column', instead('Codice', null), 0],
  ])('knows a needed header %s', (_, headers, column) => {
    const read = found(headers);
    const header = headers.includes('Punteggio') ? 'Codice' : 'Punteggio';
    expect(read?.columns[header]).toBe(column);
    expect(read).toMatchObject({ others: [], deleted: [], missing: [] });
  });

  it('knows two neighbours with other words by their order', () => {
    const headers = ORDER.map((header) =>
      header === 'Esito' ? 'Risultato' : header === 'Punteggio' ? 'Voto' : header,
    );
    expect(found(headers)).toMatchObject({ columns: { Esito: 3, Punteggio: 4 }, missing: [] });
  });

  it('says which needed column was deleted with everything in it', () => {
    expect(found(without('Punteggio'))).toMatchObject({ deleted: ['Punteggio'], missing: [] });
  });

  it('does without headers that nobody needs', () => {
    expect(found(without('Stato').filter((header) => header !== 'Chiave'))).toMatchObject({
      deleted: [],
      missing: [],
    });
  });

  it.each([
    [
      'two columns stand where one of ours stood',
      [...ORDER.slice(0, 4), 'Voto', 'Verbale', ...ORDER.slice(5)],
      ['Punteggio'],
    ],
    [
      'two columns there begin with its words',
      [...ORDER.slice(0, 4), 'Punteggio A', 'Punteggio B', ...ORDER.slice(5)],
      ['Punteggio'],
    ],
    [
      'its neighbours were moved',
      ['Motivo', 'Codice', 'Obiettivo', 'Voto', 'Esito', 'Stato', 'Causa'],
      ['Punteggio'],
    ],
  ])('says that a header is missing where %s', (_, headers, missing) => {
    expect(found(headers)?.missing).toEqual(missing);
  });
});
