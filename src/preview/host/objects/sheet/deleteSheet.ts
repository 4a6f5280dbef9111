import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../excelHost';
import type { HostSheet } from '../../hostWorkbook';
import { breakReferences } from '../../store/rewriteReferences';
import { bringAnotherToFront } from '../../store/bringAnotherToFront';
import { mayChangeStructure } from '../guards';

/**
 * Deletes a sheet. Excel refuses the last visible one, and as documented one that is very hidden;
 * references to it become `#REF!`.
 */
export const deleteSheet = (sheet: HostSheet, host: ExcelHost): void => {
  mayChangeStructure(host);
  const workbook = host.workbook();
  const others = workbook.sheets.filter((other) => other !== sheet);
  const lastVisible = !others.some(({ visibility }) => visibility === 'visible');
  if (sheet.visibility === 'very-hidden' || lastVisible) throw new ExcelError('InvalidOperation');
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets = others;
  breakReferences(workbook, sheet.name);
  bringAnotherToFront(workbook, before);
  host.stale = true;
  host.raise({ kind: 'deleted', sheet: sheet.id, details: {} });
  host.touch();
};
