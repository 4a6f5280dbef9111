import type { CellRange } from '../../../sheets/snapshot';
import type { Ask } from '../sync/request';
import { rangeAt } from './place';

/** The hidden rows of a place, where some are and others not. */
export const readHiddenRows =
  (id: string, place: CellRange): Ask<readonly number[]> =>
  ({ workbook }) => {
    const rows = rangeAt(workbook.worksheets.getItem(id), place).getRowProperties({
      rowHidden: true,
    });
    return () =>
      rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [place.top + index] : []));
  };

export const readHiddenColumns =
  (id: string, place: CellRange): Ask<readonly number[]> =>
  ({ workbook }) => {
    const columns = rangeAt(workbook.worksheets.getItem(id), place).getColumnProperties({
      columnHidden: true,
    });
    return () =>
      columns.value.flatMap(({ columnHidden }, index) =>
        columnHidden ? [place.left + index] : [],
      );
  };
