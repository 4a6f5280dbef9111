import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import type { CellRange } from '../../../sheets/snapshot';
import { cellsOf } from './ranges';
import type { SheetSurvey } from './surveySheet';

/** A hundred requests; a stray entry in the last row of a table of five columns makes 5 million. */
const MOST_CELLS = 2_000_000;
/** Formats of whole columns make a sheet that is used up to its last row. */
const MOST_KEPT = 200_000;

/** Rejects with `too-large` and the sheet's name where its contents span too many cells. */
export const refuseHuge = (sheet: string, { filled }: SheetSurvey): void => {
  if (filled === null || cellsOf(filled) <= MOST_CELLS) return;
  const span = `${filled.bottom + 1} rows, ${filled.right + 1} columns`;
  throw new WorkbookTrouble('too-large', 'untouched', sheet, span);
};

/**
 * The cells of a generated sheet that are captured: all that bear content or format, or only the
 * former where there are too many.
 */
export const keptPart = ({ used, filled }: SheetSurvey): CellRange =>
  cellsOf(used) <= MOST_KEPT ? used : (filled ?? { ...used, bottom: used.top, right: used.left });
