import { fault, isMatrix, type FormulaValue, type Scalar } from './formulaValue';

/**
 * Applies a rule for single values to values of any shape: rectangles go cell by cell, single
 * values, rows and columns are repeated. Where sizes do not fit the result is `#N/A`.
 */
export const broadcast = (
  values: readonly FormulaValue[],
  rule: (scalars: readonly Scalar[]) => Scalar,
): FormulaValue => {
  if (!values.some(isMatrix)) return rule(values as readonly Scalar[]);
  const matrices = values.map((value) => (isMatrix(value) ? value.rows : [[value]]));
  const height = Math.max(...matrices.map((rows) => rows.length));
  const width = Math.max(...matrices.map((rows) => rows[0]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      rule(matrices.map((matrix) => pick(matrix, row, column))),
    ),
  );
  return { rows, isReference: false };
};

const pick = (rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (line === undefined) return fault('#N/A');
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? fault('#N/A') : value;
};
