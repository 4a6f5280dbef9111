import type { CellRange } from '../../../sheets/snapshot';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from '../hostWorkbook';
import { cellSource, scalarOf } from './cellSource';
import { evaluateFormula, singleValue } from './evaluateFormula';
import { isFault, truthOf } from './formulaValue';
import { parseFormula } from './parseFormula';
import type { CellSource } from './scope';
import { UnsupportedFormula } from './unsupported';

/** What colour rules do to a cell; null leaves the cell's own. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly font: string | null;
}

export type LookOf = (sheet: HostSheet, row: number, column: number) => ConditionalLook;

/**
 * The colour rules of a calculated workbook, for one painting: the values that formulas ask for are
 * gathered once. Of the rules that hold, the first that names a colour gives it.
 */
export const conditionalLooks = (workbook: HostWorkbook): LookOf => {
  const cells = cellSource(workbook, (cell) => scalarOf(cell.value));
  return (sheet, row, column) => {
    let fill: string | null = null;
    let font: string | null = null;
    for (const rule of sheet.conditionalFormats) {
      if (fill !== null && font !== null) break;
      if (!contains(rule.range, row, column) || !holds(rule, cells, sheet, row, column)) continue;
      fill ??= rule.fill;
      font ??= rule.font;
      if (rule.stopIfTrue === true) break;
    }
    return { fill, font };
  };
};

/** {@link conditionalLooks} for a single cell. */
export const conditionalFormatOf = (
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
): ConditionalLook => conditionalLooks(workbook)(sheet, row, column);

const contains = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A rule that cannot be computed colours nothing. */
const holds = (
  { formula, range }: HostConditionalFormat,
  cells: CellSource,
  sheet: HostSheet,
  row: number,
  column: number,
): boolean => {
  const moved = { rows: row - range.top, columns: column - range.left };
  try {
    const truth = truthOf(
      singleValue(evaluateFormula(parseFormula(formula), { cells, sheet, row, column, moved })),
    );
    return !isFault(truth) && truth;
  } catch (error) {
    if (error instanceof UnsupportedFormula) return false;
    throw error;
  }
};
