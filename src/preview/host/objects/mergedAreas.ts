import type { ExcelHost, RangeTarget } from '../excelHost';
import { intersection } from '../store/cellRange';
import type { AnyExcelObject } from './excelObject';
import { rangeAreasObject } from './rangeAreas';

/** The merged areas that a range touches, in the order of reading; null where there are none. */
export const mergedAreasObject = (
  { sheet, area }: RangeTarget,
  host: ExcelHost,
): AnyExcelObject | null => {
  const areas = sheet.merges
    .filter((merge) => intersection(merge, area) !== null)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  return areas.length === 0 ? null : rangeAreasObject({ sheet, areas }, host);
};
