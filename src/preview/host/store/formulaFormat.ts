import { splitSheet, parseAddress } from './address';
import { formatAt } from './cells';
import type { HostSheet, HostWorkbook } from '../hostWorkbook';

/** Formats that functions of the calendar bring along. */
const BY_FUNCTION: readonly (readonly [RegExp, string])[] = [
  [/^=(?:TODAY|DATE)\(/i, 'm/d/yyyy'],
  [/^=NOW\(/i, 'm/d/yyyy h:mm'],
  [/^=TIME\(/i, 'h:mm AM/PM'],
];

/**
 * The format that Excel gives a formula's cell which has none: that of the cell to which the
 * formula just points, a date for `TODAY()`. Excel goes further (sums and products take a format
 * from their operands); whoever writes formulas has to set the format after them in any case.
 */
export const formulaFormat = (
  formula: string,
  sheet: HostSheet,
  { sheets }: HostWorkbook,
): string | undefined => {
  const known = BY_FUNCTION.find(([pattern]) => pattern.test(formula));
  if (known) return known[1];
  const { sheet: name, rest } = splitSheet(formula.slice(1));
  const area = parseAddress(rest);
  if (area === null || area.top !== area.bottom || area.left !== area.right) return undefined;
  const target =
    name === null ? sheet : sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return target && formatAt(target, area.top, area.left).numberFormat;
};
