import type { CellRange } from '../../../sheets/snapshot';
import { ExcelError } from '../excelError';
import type { ExcelHost, RangeTarget } from '../excelHost';
import type { HostSheet, HostWorkbook } from '../hostWorkbook';
import { parseAddress, splitSheet } from '../store/address';
import { WHOLE_SHEET } from '../store/usedRange';
import { ExcelObject } from './excelObject';
import { asText, optional } from './arguments';

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

/** As documented for `getRange`: longer ones are refused. */
const LONGEST_ADDRESS = 8_192;

/**
 * The range that an address means on a sheet: `A1:B2`, `A:C`, `1:3`, a defined name, with the
 * sheet's own name before it or without. Without an address the whole sheet. Refuses the rest.
 */
export const rangeOn = (sheet: HostSheet, address: unknown, host: ExcelHost): RangeTarget => {
  if (address === null || address === undefined || address === '') {
    return { sheet, area: WHOLE_SHEET };
  }
  if (typeof address !== 'string' || address.length > LONGEST_ADDRESS) {
    throw new ExcelError('InvalidArgument');
  }
  const { sheet: name, rest } = splitSheet(address);
  if (name !== null && name.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError('InvalidArgument');
  }
  const area = parseAddress(rest);
  const target = area ? { sheet, area } : namedRange(sheet, rest, host);
  if (!target) throw new ExcelError('InvalidArgument');
  return target;
};

/**
 * The rectangles that an address like `A1:B2,D4` means; a semicolon separates them just as well.
 * Without an address the whole sheet.
 */
export const areasOn = (
  sheet: HostSheet,
  address: unknown,
  host: ExcelHost,
): readonly CellRange[] => {
  const given = optional(address, asText) ?? '';
  if (given.length > LONGEST_ADDRESS) throw new ExcelError('InvalidArgument');
  if (given === '') return [WHOLE_SHEET];
  // A comma within the quotes of a sheet's name separates nothing.
  const parts = given.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => {
    if (part.trim() === '') throw new ExcelError('InvalidArgument');
    return rangeOn(sheet, part.trim(), host).area;
  });
};

/** An argument that is one or more rectangles: an object, or their address on the sheet at hand. */
export const areasArgument = (
  argument: unknown,
  sheet: HostSheet,
  host: ExcelHost,
): readonly CellRange[] => {
  if (argument === '') throw new ExcelError('InvalidArgument');
  if (!(argument instanceof ExcelObject)) return areasOn(sheet, asText(argument), host);
  if (argument.typeName !== 'RangeAreas') return [rangeArgument(argument, sheet, host).area];
  const target = argument.target as { readonly sheet: HostSheet; readonly areas: CellRange[] };
  if (target.sheet !== sheet) throw new ExcelError('InvalidArgument');
  return target.areas;
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
