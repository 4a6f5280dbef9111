import type { CellRange } from '../../../sheets/snapshot';
import type { HostCell, HostSheet, HostValue, HostWorkbook } from '../hostWorkbook';
import { fault, type Matrix, type Scalar } from './formulaValue';
import type { FormulaNode } from './formulaTree';
import { parseFormula } from './parseFormula';
import type { Area, CellSource } from './scope';

/** The workbook for formulas. `valueOf` gives a cell's value, computing it first where need be. */
export const cellSource = (
  workbook: HostWorkbook,
  valueOf: (cell: HostCell, sheet: HostSheet, row: number, column: number) => Scalar,
): CellSource => {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Map(workbook.names.map((name) => [name.name.toLowerCase(), name.formula]));
  const used = new Map<HostSheet, { row: number; column: number }>();
  const matrices = new Map<HostSheet, Map<string, Matrix>>();

  const value = (sheet: HostSheet, row: number, column: number): Scalar => {
    const cell = sheet.cells.get(row)?.get(column);
    return cell === undefined ? null : valueOf(cell, sheet, row, column);
  };
  const lastUsed = (sheet: HostSheet): { row: number; column: number } => {
    const known = used.get(sheet) ?? usedOf(sheet);
    used.set(sheet, known);
    return known;
  };
  const matrix = ({ sheet, range }: Area): Matrix => {
    const kept = matrices.get(sheet) ?? new Map<string, Matrix>();
    matrices.set(sheet, kept);
    const key = `${range.top}:${range.left}:${range.bottom}:${range.right}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = matrixOf(clipped(range, lastUsed(sheet)), (row, column) =>
      value(sheet, row, column),
    );
    kept.set(key, made);
    return made;
  };
  return {
    date1904: workbook.date1904,
    sheetNamed: (name) => sheets.get(name.toLowerCase()) ?? null,
    nameTree: (name): FormulaNode | null => {
      const formula = names.get(name.toLowerCase());
      return formula === undefined ? null : parseFormula(formula);
    },
    value,
    matrix,
    lastUsed,
  };
};

/** A stored value as formulas see it. */
export const scalarOf = (value: HostValue | null): Scalar => {
  if (value === null) return null;
  if (value.kind === 'text') return value.text;
  return value.kind === 'error' ? fault(value.code) : value.value;
};

const usedOf = (sheet: HostSheet): { row: number; column: number } => {
  let row = -1;
  let column = -1;
  for (const [at, cells] of sheet.cells) {
    if (cells.size > 0) row = Math.max(row, at);
    for (const each of cells.keys()) column = Math.max(column, each);
  }
  return { row, column };
};

/** At least one cell stays: a range wholly beyond what is in use is an empty one. */
const clipped = (range: CellRange, last: { row: number; column: number }): CellRange => ({
  top: range.top,
  left: range.left,
  bottom: Math.max(range.top, Math.min(range.bottom, last.row)),
  right: Math.max(range.left, Math.min(range.right, last.column)),
});

const matrixOf = (range: CellRange, value: (row: number, column: number) => Scalar): Matrix => {
  const rows: Scalar[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Scalar[] = [];
    for (let column = range.left; column <= range.right; column++) line.push(value(row, column));
    rows.push(line);
  }
  return { rows, isReference: true };
};
