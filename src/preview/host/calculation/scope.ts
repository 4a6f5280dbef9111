import type { CellRange } from '../../../sheets/snapshot';
import type { HostSheet } from '../hostWorkbook';
import type { FormulaNode } from './formulaTree';
import type { FormulaValue, Matrix, Scalar } from './formulaValue';

/** A reference that is resolved: a rectangle of a sheet, not clipped to what is in use. */
export interface Area {
  readonly sheet: HostSheet;
  readonly range: CellRange;
}

/** The workbook as formulas see it. */
export interface CellSource {
  /** True where serial numbers of dates count from 1904. */
  readonly date1904: boolean;
  readonly sheetNamed: (name: string) => HostSheet | null;
  readonly nameTree: (name: string) => FormulaNode | null;
  readonly value: (sheet: HostSheet, row: number, column: number) => Scalar;
  /** The values of an area, clipped to the used part of its sheet. */
  readonly matrix: (area: Area) => Matrix;
  /** The last row and column in use, counted from 0; -1 on an empty sheet. */
  readonly lastUsed: (sheet: HostSheet) => { readonly row: number; readonly column: number };
}

/** Where a formula stands, and by how much its relative references are moved. */
export interface Scope {
  readonly cells: CellSource;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly moved: { readonly rows: number; readonly columns: number };
}

/** One call of a function: its arguments, computed only when they are asked for. */
export interface Call {
  readonly count: number;
  readonly scope: Scope;
  /** Null for an argument that is left out. */
  readonly value: (index: number) => FormulaValue;
  /** A single value; a rectangle of several is not one, and not supported. */
  readonly scalar: (index: number) => Scalar;
  /** The reference that the argument is; null for anything else. */
  readonly area: (index: number) => Area | null;
  /** True for an argument that is there and not empty, as in `IF(A1,,1)`. */
  readonly given: (index: number) => boolean;
}

export type FormulaFunction = (call: Call) => FormulaValue;
