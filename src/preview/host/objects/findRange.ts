import { ExcelError } from '../excelError';
import type { ExcelHost, RangeTarget } from '../excelHost';
import type { HostSheet, HostWorkbook } from '../hostWorkbook';
import { parseAddress, splitSheet } from '../store/address';
import { WHOLE_SHEET } from '../store/usedRange';
import { ExcelObject } from './excelObject';
import { optional } from './arguments';

export const sheetNamed = (workbook: HostWorkbook, name: string): HostSheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The cells that a reference such as `='Foglio 1'!$A$1:$B$2` names, or null. */
export const referredRange = (workbook: HostWorkbook, formula: string): RangeTarget | null => {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ''));
  const sheet = name === null ? undefined : sheetNamed(workbook, name);
  const area = parseAddress(rest);
  return sheet && area ? { sheet, area } : null;
};

const namedRange = (sheet: HostSheet, name: string, host: ExcelHost): RangeTarget | null => {
  const item = host
    .workbook()
    .names.find((known) => known.name.toLowerCase() === name.toLowerCase());
  const target = item ? referredRange(host.workbook(), item.formula) : null;
  return target?.sheet === sheet ? target : null;
};

/**
 * The range that an address means on a sheet: `A1:B2`, `A:C`, `1:3`, a defined name, with the
 * sheet's own name before it or without. Without an address the whole sheet. Refuses the rest.
 */
export const rangeOn = (sheet: HostSheet, address: unknown, host: ExcelHost): RangeTarget => {
  if (address === null || address === undefined || address === '') {
    return { sheet, area: WHOLE_SHEET };
  }
  if (typeof address !== 'string') throw new ExcelError('InvalidArgument');
  const { sheet: name, rest } = splitSheet(address);
  if (name !== null && name.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError('InvalidArgument');
  }
  const area = parseAddress(rest);
  const target = area ? { sheet, area } : namedRange(sheet, rest, host);
  if (!target) throw new ExcelError('InvalidArgument');
  return target;
};

/** An argument that is a range: the object, or its address on the sheet at hand. */
export const rangeArgument = (
  argument: unknown,
  sheet: HostSheet,
  host: ExcelHost,
): RangeTarget => {
  if (!(argument instanceof ExcelObject)) return rangeOn(sheet, argument, host);
  if (argument.typeName !== 'Range') throw new ExcelError('InvalidArgument');
  const target = argument.target as RangeTarget;
  if (target.sheet !== sheet) throw new ExcelError('InvalidArgument');
  return target;
};

/** As {@link rangeArgument}, undefined where the argument is left out. */
export const optionalRange = (
  argument: unknown,
  sheet: HostSheet,
  host: ExcelHost,
): RangeTarget | undefined => optional(argument, (given) => rangeArgument(given, sheet, host));
