import { WorkbookTrouble } from '../../application/port/workbookTrouble';
import type { CellRef } from '../../domain/model/cell';
import type { OfficeHost } from './sync/officeHost';
import { request } from './sync/request';

/** Shows a cell. Rejects with `vanished` where its sheet is gone. */
export const selectCell = async (
  host: OfficeHost,
  { sheet, row, column }: CellRef,
): Promise<void> => {
  try {
    await request(host, ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(row, column, 1, 1).select();
      return () => undefined;
    });
  } catch (error) {
    throw error instanceof WorkbookTrouble && error.trouble === 'vanished'
      ? new WorkbookTrouble('vanished', 'untouched', sheet, error.detail)
      : error;
  }
};
