import type { ExcelHost } from '../../excelHost';
import type { HostSheet } from '../../hostWorkbook';
import { followRename } from '../../store/rewriteReferences';
import { checkSheetName } from '../../store/sheetName';
import { mayChangeStructure } from '../guards';

/** Gives a sheet another name; whatever refers to it follows. */
export const renameSheet = (sheet: HostSheet, name: string, host: ExcelHost): void => {
  mayChangeStructure(host);
  const workbook = host.workbook();
  checkSheetName(name, workbook, sheet);
  const before = sheet.name;
  if (before === name) return;
  followRename(workbook, before, name);
  sheet.name = name;
  host.raise({
    kind: 'nameChanged',
    sheet: sheet.id,
    details: { nameBefore: before, nameAfter: name },
  });
  host.touch();
};
