import { describe, expect, it } from '@jest/globals';
import { drawSheet, recognise, type Drawn } from './drawSheet';
import { said } from './writtenText';

const TABLE = [
  ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
  ['Uno', 'Alfa', '10', '12'],
];

const SHEETS: readonly {
  readonly what: string;
  readonly rows: readonly (readonly Drawn[])[];
  readonly remark: RegExp;
}[] = [
  { what: 'an empty sheet', rows: [], remark: /vuoto/ },
  {
    what: 'a phone list',
    rows: [
      ['Nome', 'Telefono', 'Ufficio'],
      ['Rossi', '0187 1', 'URP'],
      ['Bianchi', '0187 2', 'CED'],
    ],
    remark: /Nessuna tabella/,
  },
  {
    what: 'a budget',
    rows: [
      ['Capitolo', 'Descrizione', 'Previsione', 'Consuntivo'],
      ['1', 'Stipendi', 100, 90],
      ['2', 'Beni', 10, 9],
    ],
    remark: /Nessuna tabella/,
  },
  {
    what: 'a price list',
    rows: [
      ['Articolo', 'Quantità', 'Prezzo', 'Valore'],
      ['Carta', 10, 5, 50],
    ],
    remark: /Nessuna tabella/,
  },
  {
    what: 'a legend',
    rows: [
      ['Indicatore', 'Significato'],
      ['Target', 'Valore atteso'],
      ['Consuntivo', 'Valore raggiunto'],
    ],
    remark: /./,
  },
  {
    what: 'a glossary',
    rows: [
      ['Indicatore', 'Descrizione', 'Fonte'],
      ['Alfa', 'quanti alfa', 'archivio'],
    ],
    remark: /nessuna colonna riconoscibile/,
  },
  {
    what: 'instructions',
    rows: [
      ['Come compilare'],
      ['L’indicatore va nella prima colonna, il target nella seconda, il consuntivo nella terza.'],
      ['Ogni indicatore ha un target.'],
    ],
    remark: /Nessuna tabella/,
  },
  {
    what: 'a header without rows',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['', '', '', ''],
    ],
    remark: /non ha righe/,
  },
  {
    what: 'paired rows',
    rows: [
      ['Attività', '', 'Gen', 'Feb', 'Mar', 'Apr', 'Mag', 'Giu'],
      ['Sportello', 'P', 1, 2, 3, 4, 5, 6],
      ['', 'C', 1, 2, 3, 4, 5, 6],
      ['Web', 'P', 1, 2, 3, 4, 5, 6],
      ['', 'C', 1, 2, 3, 4, 5, 6],
    ],
    remark: /Due righe per voce/,
  },
  {
    what: 'a month grid',
    rows: [
      ['Attività', 'Gen', 'Feb', 'Mar', 'Apr', 'Mag', 'Giu'],
      ['Sportello', 1, 2, 3, 4, 5, 6],
    ],
    remark: /mesi in colonna/,
  },
];

describe('sheets that are no tables of indicators', () => {
  it.each(SHEETS)('leaves alone $what and says why', ({ rows, remark }) => {
    const { sheets, written } = recognise([drawSheet('Foglio1', rows)]);
    expect(sheets[0]).toMatchObject({ name: 'Foglio1', layout: 'unrecognised', blocks: [] });
    expect(sheets[0]?.remark).toMatch(remark);
    expect(written.indicators).toEqual([]);
  });

  it.each(['chart', 'dialog', 'macro'] as const)('leaves alone a %s sheet', (kind) => {
    const { sheets } = recognise([drawSheet('Grafico1', [], { kind })]);
    expect(sheets[0]?.layout).toBe('unrecognised');
    expect(sheets[0]?.remark).toMatch(/Foglio/);
  });

  it.each(['hidden', 'very-hidden'] as const)(
    'leaves a %s sheet out and says what is in it',
    (visibility) => {
      const { sheets, written } = recognise([
        drawSheet('Vecchio', TABLE, { visibility }),
        drawSheet('Nuovo', TABLE),
      ]);
      expect(sheets.map((sheet) => sheet.layout)).toEqual(['unrecognised', 'table']);
      expect(sheets[0]?.remark).toBe(
        'Foglio nascosto: non letto, anche se contiene un indicatore. Per valutarlo basta renderlo visibile.',
      );
      expect(written.indicators).toHaveLength(1);
    },
  );

  it('knows generated sheets by their mark, not by their name', () => {
    const { sheets, written } = recognise(
      [drawSheet('Stato indicatori', TABLE), drawSheet('Stato', TABLE)],
      [],
      [
        { name: 'Traguardo_Stato_indicatori', sheet: 'Stato' },
        { name: 'Traguardo_Anno', sheet: 'Stato indicatori' },
      ],
    );
    expect(sheets.map((sheet) => sheet.layout)).toEqual(['table', 'generated']);
    expect(written.indicators).toHaveLength(1);
  });

  it('keeps a title that tells the year from a cover sheet', () => {
    const { written } = recognise([
      drawSheet('Copertina', [['Relazione sulla performance 2023'], ['Camera di commercio']]),
    ]);
    expect(written.banners.map(said)).toEqual(['Relazione sulla performance 2023']);
  });
});
