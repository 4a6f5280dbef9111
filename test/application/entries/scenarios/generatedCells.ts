import type { CellContent } from '../../../../src/domain/model/cell';
import type { SheetSnapshot } from '../../../../src/sheets/snapshot';
import type { GeneratedTitle, RowName } from './scenario';

/** Headers by which the header row of a sheet is known. */
const KNOWN_BY: Readonly<Record<Exclude<GeneratedTitle, 'Parametri'>, readonly string[]>> = {
  'Stato indicatori': ['Codice', 'Consuntivo confermato', 'Target confermato'],
  'Valutazione OIV': ['Codice', 'Punteggio OIV', 'Esito OIV'],
  Anomalie: ['Esito', 'Motivo'],
};

export const textOf = (content: CellContent | undefined): string => {
  if (content === undefined) return '';
  if (content.kind === 'text') return content.text;
  if (content.kind === 'error') return content.code;
  return String(content.value);
};

export const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  textOf(sheet.cells[row]?.[column]?.content).trim();

/** The row of headers: the first that holds two by which the sheet is known; of Parametri, this. */
export const headerRowOf = (
  sheet: SheetSnapshot,
  title: GeneratedTitle,
  header: string,
): number => {
  const row = sheet.cells.findIndex((cells) => {
    const texts = (cells ?? []).map((cell) => textOf(cell?.content).trim());
    if (title === 'Parametri') return texts.includes(header);
    return KNOWN_BY[title].filter((known) => texts.includes(known)).length > 1;
  });
  if (row < 0) throw new Error(`«${title}» has no header row.`);
  return row;
};

export const columnOf = (sheet: SheetSnapshot, title: GeneratedTitle, header: string): number => {
  const row = headerRowOf(sheet, title, header);
  const column = (sheet.cells[row] ?? []).findIndex(
    (_, index) => textAt(sheet, row, index) === header,
  );
  if (column < 0) throw new Error(`«${title}» has no column «${header}».`);
  return column;
};

/** The first row of this name below the row of this header. */
export const rowOf = (
  sheet: SheetSnapshot,
  title: GeneratedTitle,
  name: RowName,
  header: string,
): number => {
  const below = headerRowOf(sheet, title, header);
  const isNamed = (row: number): boolean => {
    if (typeof name === 'string') {
      return textAt(sheet, row, columnOf(sheet, title, 'Codice')) === name;
    }
    const texts = (sheet.cells[row] ?? []).map((cell) => textOf(cell?.content).trim());
    return name.every((text) => texts.includes(text));
  };
  const row = sheet.cells.findIndex((_, index) => index > below && isNamed(index));
  if (row < 0) throw new Error(`«${title}» has no row ${[name].flat().join(', ')}.`);
  return row;
};
