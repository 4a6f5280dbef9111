import type { CellRange } from '../../../sheets/snapshot';
import type { Ask } from '../sync/request';
import { mergedAreas } from './mergedAreas';
import { placeOf, PLACE } from './ranges';

/** Where a sheet holds something, and what about it is alike everywhere. */
export interface SheetSurvey {
  /** The cells with content; null where there are none. */
  readonly filled: CellRange | null;
  /** The cells with content or format. */
  readonly used: CellRange;
  /** Null where some cells (or a part of a text) are struck out and others not. */
  readonly struck: boolean | null;
  /** Null where some are hidden and others not. */
  readonly hiddenRows: boolean | null;
  readonly hiddenColumns: boolean | null;
  /** Null where the areas were not asked for. */
  readonly merges: readonly CellRange[] | null;
}

export const surveySheet =
  (id: string, withMerges: boolean): Ask<SheetSurvey> =>
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const filled = sheet.getUsedRangeOrNullObject(true);
    filled.load(`${PLACE},rowHidden,columnHidden,format/font/strikethrough`);
    const used = sheet.getUsedRange(false).load(PLACE);
    const merges = withMerges ? mergedAreas(sheet.getUsedRange(false)) : () => null;
    return () => ({
      filled: filled.isNullObject ? null : placeOf(filled),
      used: placeOf(used),
      struck: filled.isNullObject ? false : filled.format.font.strikethrough,
      hiddenRows: filled.isNullObject ? false : filled.rowHidden,
      hiddenColumns: filled.isNullObject ? false : filled.columnHidden,
      merges: merges(),
    });
  };
