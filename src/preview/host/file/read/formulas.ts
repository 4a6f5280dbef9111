import { cellPlace, type CellPlace } from '../../../../adapters/xlsx/read/cellPlace';
import { shiftFormula } from '../../../../sheets/shiftFormula';
import { attributes, type XmlNode } from './xmlTree';

/** The formula of a cell with its `=`; null for a cell without one. */
export type FormulaReader = (node: XmlNode | undefined, place: CellPlace) => string | null;

/** Reads the formulas of one sheet; shared ones are written out for each cell. */
export const formulaReader = (): FormulaReader => {
  const shared = new Map<string, { readonly formula: string; readonly place: CellPlace }>();
  return (node, place) => {
    if (node === undefined) return null;
    const given = attributes(node);
    const formula = node.text === '' ? null : `=${withoutPrefixes(node.text)}`;
    if (given.get('t') === 'dataTable') return dataTable(given);
    if (given.get('t') !== 'shared') return formula;
    const index = given.get('si') ?? '';
    if (formula !== null) {
      shared.set(index, { formula, place });
      return formula;
    }
    const first = shared.get(index);
    return first === undefined
      ? null
      : shiftFormula(first.formula, place.row - first.place.row, place.column - first.place.column);
  };
};

/** What Excel shows of a what-if table; no engine outside it computes one. */
const dataTable = (given: ReadonlyMap<string, string>): string => {
  const input = (name: string): string => {
    const address = given.get(name) ?? '';
    return cellPlace(address) === null ? '' : address;
  };
  return `=TABLE(${input('r1')},${input('r2')})`;
};

/** Files name younger functions `_xlfn.IFS`; people and Office.js see `IFS`. */
const withoutPrefixes = (formula: string): string =>
  formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, '') : formula;
