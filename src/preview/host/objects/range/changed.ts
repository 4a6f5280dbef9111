import type { CellRange } from '../../../../sheets/snapshot';
import type { ExcelHost } from '../../excelHost';
import type { HostCell, HostSheet } from '../../hostWorkbook';
import { addressOf } from '../../store/address';
import { cellValue, cellValueType } from '../../store/cellValue';

/** What one cell held, as the details of an event tell it. */
export const valueBefore = (cell: HostCell | undefined): Readonly<Record<string, unknown>> => ({
  valueBefore: cellValue(cell),
  valueTypeBefore: cellValueType(cell),
});

/**
 * Notes that cells got other contents: formulas are to be computed, handlers to be told. For a
 * single cell the event says what it held before and holds now.
 */
export const cellsChanged = (
  sheet: HostSheet,
  area: CellRange,
  host: ExcelHost,
  before?: Readonly<Record<string, unknown>>,
): void => {
  host.stale = true;
  host.touch();
  const cell = sheet.cells.get(area.top)?.get(area.left);
  const details = before && {
    ...before,
    valueAfter: cellValue(cell),
    valueTypeAfter: cellValueType(cell),
  };
  host.raise({
    kind: 'changed',
    sheet: sheet.id,
    details: { changeType: 'RangeEdited', address: addressOf(area), ...details },
  });
};
