import { isDateFormat } from '../../adapters/xlsx/read/dateFormat';
import type { HostCell } from '../host/hostWorkbook';
import { cellText } from '../host/store/cellText';

/**
 * What Excel offers for editing: the formula, the text (with `'` where it would be read as something
 * else), the number with comma, a date or percentage as it is typed.
 */
export const entryText = (cell: HostCell | undefined, date1904: boolean): string => {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value, format } = cell;
  if (value === null) return '';
  if (value.kind === 'text')
    return needsMark(value.text, format.numberFormat) ? `'${value.text}` : value.text;
  if (value.kind !== 'number') return cellText(cell, date1904);
  const code = format.numberFormat ?? 'General';
  if (isDateFormat(code) && Number.isInteger(value.value))
    return cellText({ value, format: { numberFormat: 'dd/mm/yyyy' } }, date1904);
  return code.includes('%') && !/"[^"]*%/.test(code)
    ? `${italian(value.value * 100)}%`
    : italian(value.value);
};

const italian = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

/** In cells formatted as text everything is text already. */
const needsMark = (text: string, format: string | undefined): boolean =>
  format !== '@' && (/^['=+@-]/.test(text) || /^[\s€]*[\d.,/:\s%€-]*\d[\d.,/:\s%€-]*$/.test(text));
