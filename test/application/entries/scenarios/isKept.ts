import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/sheets/snapshot';
import { drawnCell } from './drawing';
import { textAt, textOf } from './generatedCells';
import type { DrawnSheet } from './scenario';

/**
 * Columns that the program fills anew on every run: a typed word that stands only there is gone
 * with the next one.
 */
const COMPUTED = [
  'Codice', 'Obiettivo', 'Indicatore', 'Servizio', 'Target', 'Segno', 'Valore target', 'Fino a',
  'Unità', 'Consuntivo letto', 'Numeratore', 'Denominatore', '% raggiungimento', 'Stato', 'Lettura',
  'Giorni di ritardo', '% dichiarata nel testo', 'Peso', 'Testo del consuntivo', 'Nel foglio',
  'Target già considerato', 'Consuntivo già considerato', 'Consuntivo che conta',
  'Punteggio proposto', 'Valutazione sul foglio', 'Punteggio finale', 'Differenza', 'Descrizione',
]; // prettier-ignore

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const isComputed = (sheet: SheetSnapshot, column: number): boolean =>
  sheet.cells.some((_, row) => COMPUTED.includes(textAt(sheet, row, column)));

/** As it stands in a cell: 38, "38", "0,85"; a word also inside a longer text. */
const holds = (text: string, value: string | number, userTexts: ReadonlySet<string>): boolean => {
  if (folded(text) === folded(String(value).replace('.', ','))) return true;
  if (folded(text) === folded(String(value))) return true;
  if (userTexts.has(folded(text))) return false;
  if (typeof value === 'string') return folded(text).includes(folded(value));
  const figure = String(value).replace('.', '[.,]');
  return new RegExp(`(?<![\\d.,])${figure}(?![.,]?\\d)`).test(text) && /\p{L}/u.test(text);
};

/** True where the generated sheets still hold what a person typed, in a column for such words. */
export const isKept = (
  { sheets }: WorkbookSnapshot,
  value: string | number,
  user: readonly DrawnSheet[],
): boolean => {
  const userTexts = new Set(
    user.flatMap(({ rows }) => rows.flat()).map((cell) => folded(textOf(drawnCell(cell)?.content))),
  );
  return sheets.some((sheet) =>
    sheet.cells.some((line) =>
      (line ?? []).some(
        (cell, column) =>
          cell !== undefined &&
          cell.formula === undefined &&
          !isComputed(sheet, column) &&
          holds(textOf(cell.content), value, userTexts),
      ),
    ),
  );
};
