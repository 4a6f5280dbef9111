import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import type { HostSheet } from '../../hostWorkbook';
import { addressOf } from '../../store/address';

/** Brings a sheet to the front; a hidden one cannot be. */
export const activateSheet = (sheet: HostSheet, host: ExcelHost): void => {
  if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
  const { active } = host.workbook();
  if (active.sheet === sheet.id) return;
  host.raise({ kind: 'deactivated', sheet: active.sheet, details: {} });
  active.sheet = sheet.id;
  active.range = { top: 0, left: 0, bottom: 0, right: 0 };
  host.raise({ kind: 'activated', sheet: sheet.id, details: {} });
  host.touch();
};

/** Shows a range to the user: its sheet in front, its cells selected. */
export const selectRange = ({ sheet, area }: RangeTarget, host: ExcelHost): void => {
  activateSheet(sheet, host);
  host.workbook().active.range = area;
  host.raise({ kind: 'selectionChanged', sheet: sheet.id, details: { address: addressOf(area) } });
  host.touch();
};
