import type { RangeTarget } from '../../excelHost';
import { ExcelError } from '../../excelError';
import { intersection } from '../../store/cellRange';
import { type AnyExcelObject, type ObjectHost, rangeAreasObject } from '../excelObject';

/** As documented, Excel gives no answer where there are more. */
const MOST_AREAS = 512;

/** The merged areas that a range touches, in the order of reading; null where there are none. */
export const mergedAreasObject = (
  { sheet, area }: RangeTarget,
  host: ObjectHost,
): AnyExcelObject | null => {
  const areas = sheet.merges
    .filter((merge) => intersection(merge, area) !== null)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  if (areas.length > MOST_AREAS) {
    throw new ExcelError('InvalidOperation', 'Range.getMergedAreasOrNullObject');
  }
  return areas.length === 0 ? null : rangeAreasObject({ sheet, areas }, host);
};
