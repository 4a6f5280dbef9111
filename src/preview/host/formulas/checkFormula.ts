import { ExcelError } from '../excelError';
import type { HostWorkbook } from '../hostWorkbook';
import { formulaTokens } from './formulaTokens';
import { isFormula } from './isFormula';
import { sheetOfToken } from './mapSheets';

const LONGEST = 8_192;

const knowsSheets = (formula: string, { sheets }: HostWorkbook): boolean => {
  if (!formula.includes('!')) return true;
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return formulaTokens(formula.slice(1)).every(({ kind, text }) => {
    // `[1]Foglio1!` is a sheet of another workbook, `Gen:Mar!` several of this one.
    if (kind !== 'sheet' || /[[\]:]/.test(text)) return true;
    return names.has(sheetOfToken(text).toLowerCase());
  });
};

/**
 * Refuses a formula (with its equals sign) that Excel would not take: `FormulaLengthExceedsLimit`
 * over 8192 characters, `InvalidArgument` where it cannot be read or names a sheet that is not
 * there. Excel's window asks for a file in that last case; a program gets no such question.
 */
export const checkFormula = (formula: string, workbook: HostWorkbook): string => {
  if (formula.length > LONGEST) throw new ExcelError('FormulaLengthExceedsLimit');
  if (!formula.startsWith('=') || !isFormula(formula) || !knowsSheets(formula, workbook)) {
    throw new ExcelError('InvalidArgument');
  }
  return formula;
};

/**
 * As {@link checkFormula}, for the criteria of conditional formats and validations, which may hold
 * no array constants, unions and intersections of ranges.
 */
export const checkCriterion = (formula: string, workbook: HostWorkbook): string => {
  checkFormula(formula, workbook);
  if (formulaTokens(formula.slice(1)).some(({ kind }) => kind === 'array')) {
    throw new ExcelError('InvalidArgument');
  }
  return formula;
};
