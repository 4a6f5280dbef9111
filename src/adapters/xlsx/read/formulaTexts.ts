import { shiftFormula } from '../../../sheets/shiftFormula';
import { quickAttribute } from '../xml/attributes';
import type { CellPlace } from '../../cells/cellPlace';

/** The text of a cell's `<f>`; undefined where it has none that a cell could be given. */
export type FormulaTexts = (
  attributes: string,
  text: string,
  place: CellPlace,
) => string | undefined;

/**
 * Reads the formulas of one sheet, as the file spells them. Of formulas that cells share only the
 * first is stored: for the others its references are shifted. An array formula belongs to its first
 * cell; a what-if table (`dataTable`) has no text.
 */
export const formulaTexts = (): FormulaTexts => {
  const shared = new Map<string, { readonly text: string; readonly place: CellPlace }>();
  return (attributes, text, place) => {
    const type = quickAttribute(attributes, 't');
    if (type === 'dataTable') return undefined;
    if (type !== 'shared') return text === '' ? undefined : text;
    const index = quickAttribute(attributes, 'si') ?? '';
    if (text !== '') {
      shared.set(index, { text, place });
      return text;
    }
    const first = shared.get(index);
    return (
      first &&
      shiftFormula(first.text, place.row - first.place.row, place.column - first.place.column)
    );
  };
};
