import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import { isEntireColumn, isEntireRow } from '../../store/cellRange';
import { setMembership, uniformMembership } from '../../store/dimensions';
import { asBoolean } from '../arguments';
import type { Scalar } from '../excelObject';
import { mayChange } from '../guards';

const rows = ({ area }: RangeTarget): { readonly first: number; readonly last: number } => ({
  first: area.top,
  last: area.bottom,
});
const columns = ({ area }: RangeTarget): { readonly first: number; readonly last: number } => ({
  first: area.left,
  last: area.right,
});

const rowHidden = (target: RangeTarget): boolean | null =>
  uniformMembership(target.sheet.hiddenRows, rows(target));
const columnHidden = (target: RangeTarget): boolean | null =>
  uniformMembership(target.sheet.hiddenColumns, columns(target));

const hidden = (target: RangeTarget): boolean | null => {
  const byRow = rowHidden(target);
  const byColumn = columnHidden(target);
  if (byRow === true || byColumn === true) return true;
  return byRow === null || byColumn === null ? null : false;
};

const hideRows = (target: RangeTarget, value: unknown, host: ExcelHost): void => {
  mayChange(target.sheet, host);
  const on = asBoolean(value);
  if (on && isEntireColumn(target.area)) throw new ExcelError('NotImplemented', 'Range.rowHidden');
  setMembership(target.sheet.hiddenRows, rows(target), on);
  host.touch();
};

const hideColumns = (target: RangeTarget, value: unknown, host: ExcelHost): void => {
  mayChange(target.sheet, host);
  const on = asBoolean(value);
  if (on && isEntireRow(target.area)) throw new ExcelError('NotImplemented', 'Range.columnHidden');
  setMembership(target.sheet.hiddenColumns, columns(target), on);
  host.touch();
};

/** Whether the rows and columns of a range are hidden; null where some are. */
export const hiddenScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  hidden: { since: '1.2', read: hidden },
  rowHidden: { since: '1.2', read: rowHidden, write: hideRows },
  columnHidden: { since: '1.2', read: columnHidden, write: hideColumns },
};
