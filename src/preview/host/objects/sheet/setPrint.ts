import type { ExcelHost } from '../../excelHost';
import type { HostSheet } from '../../hostWorkbook';
import { mayChange } from '../guards';

/** Keeps one property of the print set-up. */
export const setPrint = (sheet: HostSheet, key: string, value: unknown, host: ExcelHost): void => {
  mayChange(sheet, host);
  sheet.pageLayout = { ...sheet.pageLayout, [key]: value };
  host.touch();
};
