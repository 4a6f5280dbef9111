import { ExcelError } from '../excelError';
import { checkFormula } from '../formulas/checkFormula';
import type { HostWorkbook } from '../hostWorkbook';
import type { Entry, EntryLanguage } from './entry';
import { readDate } from './readDate';
import { readNumber } from './readNumber';

/** Longest text of a cell, in characters. */
const LONGEST_TEXT = 32_767;

const asText = (text: string): Entry => {
  if (text.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument');
  return { value: { kind: 'text', text } };
};

const asNumber = (entry: string, language: EntryLanguage, date1904: boolean): Entry | null => {
  const read = readNumber(entry, language) ?? readDate(entry, language, date1904);
  if (!read) return null;
  const value = { kind: 'number', value: read.value } as const;
  return read.numberFormat === undefined ? { value } : { value, numberFormat: read.numberFormat };
};

/**
 * What Excel makes of an entry: `12` a number, `27%` 0.27 as a percentage, `31/12/2025` a day,
 * `TRUE` a truth value, `=A1` a formula, `'12` the text 12. In cells formatted as text (`@`)
 * everything stays text. An entry that begins with + - or @ and is no number is a formula too.
 * Throws {@link ExcelError} where the text is too long or Excel would not take the formula.
 */
export const readEntry = (
  entry: string,
  format: string | undefined,
  language: EntryLanguage,
  workbook: HostWorkbook,
): Entry => {
  const asFormula = (formula: string): Entry => ({ formula: checkFormula(formula, workbook) });
  if (format === '@') return asText(entry);
  if (entry.startsWith("'")) return asText(entry.slice(1));
  if (entry.startsWith('=') && entry.length > 1) return asFormula(entry);
  const number = asNumber(entry, language, workbook.date1904);
  if (number) return number;
  const upper = entry.trim().toUpperCase();
  const truth = language.truths[upper];
  if (truth !== undefined) return { value: { kind: 'boolean', value: truth } };
  const code = language.errors[upper];
  if (code !== undefined) return { value: { kind: 'error', code } };
  if (/^[-+@]/.test(entry) && entry.length > 1) return asFormula(`=${entry}`);
  return asText(entry);
};
