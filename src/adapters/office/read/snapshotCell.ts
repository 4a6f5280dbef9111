import type { CellContent } from '../../../domain/model/cell';
import type { SnapshotCell } from '../../../sheets/snapshot';
import { numberContent, textContent } from '../../cells/cellContent';
import type { Strike } from './readStrikes';

/** Error values as Excel spells them in Italian, German, French and Spanish. */
const ENGLISH: Readonly<Record<string, string>> = {
  '#RIF!': '#REF!', '#NOME?': '#NAME?', '#VALORE!': '#VALUE!', '#N/D': '#N/A', '#NULLO!': '#NULL!',
  '#ESPANSIONE!': '#SPILL!', '#CALC!': '#CALC!',
  '#BEZUG!': '#REF!', '#WERT!': '#VALUE!', '#NV': '#N/A', '#ZAHL!': '#NUM!',
  '#NOM?': '#NAME?', '#VALEUR!': '#VALUE!', '#NOMBRE!': '#NUM!', '#NUL!': '#NULL!',
  '#REF': '#REF!', '#¡REF!': '#REF!', '#¿NOMBRE?': '#NAME?', '#¡VALOR!': '#VALUE!',
  '#¡DIV/0!': '#DIV/0!', '#¡NUM!': '#NUM!', '#¡NULO!': '#NULL!',
}; // prettier-ignore

/** The English spelling of an error value, whatever language Excel speaks. */
const englishError = (shown: string): string => ENGLISH[shown.toUpperCase()] ?? shown;

/** One cell as Excel tells it. */
export interface OfficeCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
  readonly type: string;
  readonly strike: Strike;
}

/**
 * The cell as plain data, as the xlsx adapter would read it from the file; undefined without content.
 * `withText` tells formulas by their texts.
 */
export const snapshotCell = (
  cell: OfficeCell,
  from1904: boolean,
  withText: boolean,
): SnapshotCell | undefined => {
  const formula = isFormula(cell)
    ? {
        formula: true as const,
        ...(withText ? { formulaText: String(cell.formula).slice(1) } : {}),
      }
    : undefined;
  if (cell.value === '' || cell.value === null) {
    return formula && { content: { kind: 'text', text: '' }, ...formula };
  }
  const content = contentOf(cell, from1904);
  return {
    content,
    ...formula,
    ...(cell.strike.struck === true && content.kind !== 'text' ? { struck: true as const } : {}),
  };
};

/** A text that begins with `=` is told from a formula by being its own value. */
export const isFormula = ({ value, formula }: Pick<OfficeCell, 'value' | 'formula'>): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

const contentOf = ({ value, type, format, strike }: OfficeCell, from1904: boolean): CellContent => {
  if (typeof value === 'number') return numberContent(value, fileFormat(format), from1904);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const text = String(value);
  return type === 'Error' ? { kind: 'error', code: englishError(text) } : struckText(text, strike);
};

const struckText = (text: string, { struck, runs }: Strike): CellContent => {
  if (struck !== 'partly') return textContent([{ text, struck }]);
  const told = runs?.map((run) => run.text).join('') === text;
  return told ? textContent(runs) : { kind: 'text', text, partlyStruck: true };
};

/** Formats that show in the reader's own language; Excel spells them the American way. */
const READERS_OWN: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy h:mm',
};

const fileFormat = (format: string): string => READERS_OWN[format] ?? format;
