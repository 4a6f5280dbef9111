import { ExcelError } from '../../excelError';
import { checkCriterion } from '../../formulas/checkFormula';
import type { HostWorkbook } from '../../hostWorkbook';
import { asBoolean, asOneOf, asRecord, asText, optional } from '../arguments';

/** Types of validation by the rule's one property. */
export const VALIDATION_TYPES = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;
export type ValidationKind = keyof typeof VALIDATION_TYPES;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const refuse = (): never => {
  throw new ExcelError('InvalidArgument');
};

const LONGEST_LIST = 255;

const checkList = (list: Readonly<Record<string, unknown>>, workbook: HostWorkbook): void => {
  optional(list['inCellDropDown'], asBoolean);
  const source = asText(list['source']);
  if (source.startsWith('=')) checkCriterion(source, workbook);
  else if (source === '' || source.length > LONGEST_LIST) refuse();
};

const checkLimit = (limit: unknown, workbook: HostWorkbook): void => {
  if (typeof limit === 'number') return;
  const text = asText(limit);
  if (text.startsWith('=')) checkCriterion(text, workbook);
  else if (text === '') refuse();
};

const checkLimits = (basic: Readonly<Record<string, unknown>>, workbook: HostWorkbook): void => {
  const operator = asOneOf(basic['operator'], OPERATORS);
  checkLimit(basic['formula1'], workbook);
  if (operator === 'Between' || operator === 'NotBetween') checkLimit(basic['formula2'], workbook);
};

/** Which type a rule has; null for none. */
export const validationKind = (rule: Readonly<Record<string, unknown>>): ValidationKind | null => {
  const [kind] = Object.keys(VALIDATION_TYPES).filter(
    (name) => rule[name] !== undefined && rule[name] !== null,
  );
  return (kind ?? null) as ValidationKind | null;
};

/** Checks a rule as it is set: one type, with what the type needs. Throws `InvalidArgument`. */
export const checkedRule = (value: unknown, workbook: HostWorkbook): Record<string, unknown> => {
  const rule = asRecord(value);
  const given = Object.keys(rule).filter((name) => rule[name] !== null);
  const kind = validationKind(rule);
  if (kind === null || given.length !== 1) return refuse();
  const details = asRecord(rule[kind]);
  if (kind === 'list') checkList(details, workbook);
  else if (kind === 'custom') checkCriterion(asText(details['formula']), workbook);
  else checkLimits(details, workbook);
  return { [kind]: { ...details } };
};
