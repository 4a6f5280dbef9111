import { mapSheets } from '../formulas/mapSheets';
import type { HostCell, HostWorkbook } from '../hostWorkbook';
import { quoteSheet } from './address';

type Rewrite = (formula: string) => string;

const rewriteCell = (cell: HostCell, rewrite: Rewrite): void => {
  if (cell.formula === undefined) return;
  const formula = rewrite(cell.formula);
  if (formula === cell.formula) return;
  cell.formula = formula;
  // Until it is computed anew.
  if (formula.includes('#REF!')) cell.value = { kind: 'error', code: '#REF!' };
};

/** Rewrites the formulas in a validation's rule, wherever they stand in it. */
const rewriteRule = (rule: unknown, rewrite: Rewrite): unknown => {
  if (typeof rule === 'string') return rewrite(rule);
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [name, rewriteRule(value, rewrite)]),
  );
};

const rewriteAll = (workbook: HostWorkbook, rewrite: Rewrite): void => {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.cells.values()) {
      for (const cell of row.values()) rewriteCell(cell, rewrite);
    }
    for (const rule of sheet.conditionalFormats) rule.formula = rewrite(rule.formula);
    for (const validation of sheet.validations) {
      validation.rule = rewriteRule(validation.rule, rewrite) as Record<string, unknown>;
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula);
};

/** Lets every formula, name, rule and validation follow a sheet to its new name. */
export const followRename = (workbook: HostWorkbook, from: string, to: string): void =>
  rewriteAll(workbook, (formula) => mapSheets(formula, from, `${quoteSheet(to)}!`));

/** Turns every reference to a sheet that is no more into `#REF!`. */
export const breakReferences = (workbook: HostWorkbook, sheet: string): void =>
  rewriteAll(workbook, (formula) => mapSheets(formula, sheet, '#REF!'));
