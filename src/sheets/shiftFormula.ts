import { moveReferences, type ReferenceLine, type ReferenceLines } from './formulaReferences';

/**
 * A formula (with or without its equals sign) as Excel fills it into a cell `rows` below and
 * `columns` to the right: relative references move along, those to other sheets too; those with `$`
 * stay. What leaves the sheet becomes `#REF!`.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  moveReferences(formula, (reference) => ({
    rows: shifted(reference.rows, rows),
    columns: shifted(reference.columns, columns),
  }));

const shifted = (lines: ReferenceLines | null, by: number): ReferenceLines | null => {
  const line = ({ index, fixed }: ReferenceLine): ReferenceLine => ({
    index: fixed ? index : index + by,
    fixed,
  });
  return lines && [line(lines[0]), line(lines[1])];
};
