import type { SampleBook } from './sampleBook';
import { FLAT_STYLES } from './sampleStyles';

const LEGEND: readonly (readonly [string, string])[] = [
  ['Ambito', "Parte del piano a cui l'obiettivo appartiene."],
  ['Indicatore', 'Che cosa si misura. OC: comune a tutte le Camere; new: nuovo dal 2023.'],
  ['Target', 'Valore atteso; senza segno si intende "almeno".'],
  ['Consuntivo', 'Valore al 31/12, come comunicato dal servizio.'],
  ['% raggiungimento', 'Quanto del target è stato raggiunto, al massimo 100%.'],
  ['ND', 'Dato non disponibile per quell’anno.'],
];

const CONTACTS: readonly (readonly [string, string, string])[] = [
  ['Ufficio', 'Referente', 'Interno'],
  ['Controllo di gestione', 'Bianca Rossi', '201'],
  ['Comunicazione', 'Paolo Verdi', '214'],
  ['Progetti europei', 'Lia Neri', '230'],
  ['Regolazione del mercato', 'Ugo Gialli', '245'],
];

const writeTable = (
  book: SampleBook,
  title: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): void => {
  book.addSheet(title);
  widths.forEach((width, column) => book.columnWidth(column, width));
  const cell = (row: number, column: number) => ({ row, column, lastRow: row, lastColumn: column });
  book.text(cell(0, 0), title, FLAT_STYLES.legendTitle);
  rows.forEach((texts, at) =>
    texts.forEach((text, column) => book.text(cell(at + 2, column), text, FLAT_STYLES.legend)),
  );
  book.dimension(rows.length + 1, widths.length - 1);
};

/** Sheets without indicators, which a reader must leave alone. */
export const writeOtherSheets = (book: SampleBook): void => {
  writeTable(book, 'Legenda', LEGEND, [22, 80]);
  writeTable(book, 'Rubrica', CONTACTS, [30, 24, 10]);
};
