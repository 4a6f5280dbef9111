import { isEvaluationBox } from '../grid/evaluationBox';
import { rowsBetween, type Grid, type GridCell } from '../grid/grid';
import type { HeaderBand } from '../headers/headerBand';
import { bestRole, type AnsweredHeaders } from '../headers/headerCells';
import { headerReadings } from '../headers/headerMatch';
import { isOnlyPeriod } from '../headers/headerPeriod';
import { labelRole } from '../headers/labelRole';
import { objectiveHeader } from '../grid/objectiveHeader';
import { isMeasure } from '../role';
import { isNoteLabel } from './noteTable';

/** What the words of a header alone say about its columns, before they are mapped. */
export interface HeadedColumns {
  readonly left: number;
  readonly right: number;
  /** The first column of indicators. */
  readonly indicator: number | undefined;
  /** Columns of targets, actuals and achievements. */
  readonly measures: readonly number[];
  /** Both are named plainly: rows under such a header are data whatever words they use. */
  readonly certain: boolean;
}

/** From here on a text is the very word of a role. */
const PLAIN = 0.9;

const cellsOf = (grid: Grid, band: HeaderBand): readonly GridCell[] =>
  rowsBetween(grid, band.top, band.bottom).flatMap((row) =>
    grid.cellsAt(row).filter((cell) => band.left <= cell.column && cell.column <= band.right),
  );

const answerOrWords = (
  cell: GridCell,
  answers: AnsweredHeaders,
): { readonly role: string; readonly plain: boolean } => {
  const role = bestRole(cell, answers) ?? headerReadings(cell.text)[0]?.role ?? '';
  const plain = headerReadings(cell.text).some((one) => one.role === role && one.score >= PLAIN);
  return { role, plain: plain || role !== headerReadings(cell.text)[0]?.role };
};

export const headedColumns = (
  grid: Grid,
  band: HeaderBand,
  answers: AnsweredHeaders,
): HeadedColumns => {
  const named = cellsOf(grid, band).map((cell) => ({ cell, ...answerOrWords(cell, answers) }));
  const indicators = named.filter(({ role }) => role === 'indicator');
  const measures = named.filter(({ role }) => isMeasure(role));
  return {
    left: band.left,
    right: band.right,
    indicator: indicators[0]?.cell.column,
    measures: [...new Set(measures.map(({ cell }) => cell.column))],
    certain: indicators.some(({ plain }) => plain) && measures.some(({ plain }) => plain),
  };
};

/** `Servizio: | Tributi` over a header or behind a gap belongs to the next table. */
export const isLabelRow = (cells: readonly GridCell[]): boolean =>
  cells.length === 2 &&
  labelRole(cells[0]?.text ?? '') !== null &&
  labelRole(cells[1]?.text ?? '') === null;

/** The header of an objective, the label of a note: they may share a row with other cells. */
export const isNoName = (text: string): boolean =>
  objectiveHeader(text) !== null || isNoteLabel(text);

/**
 * A name under the indicators and something under a measure: a row of data. The box of an
 * evaluation is nothing measured.
 */
export const isDataRow = (grid: Grid, row: number, headed: HeadedColumns): boolean => {
  const name = headed.indicator === undefined ? undefined : grid.cellAt(row, headed.indicator);
  if (name === undefined || isNoName(name.text)) return false;
  return headed.measures.some((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && !isEvaluationBox(cell.text);
  });
};

const DIGITS = /\d/;

/** No word of a header: a figure, a target, any other text. */
const isValue = (cell: GridCell, least: number): boolean => {
  if (cell.content.kind !== 'text') return !isOnlyPeriod(cell.text);
  if (isOnlyPeriod(cell.text)) return false;
  const best = headerReadings(cell.text)[0];
  return best === undefined || best.score < least || (best.score < PLAIN && DIGITS.test(cell.text));
};

/**
 * True where a row that might be a header holds values under the measures of the header above it.
 *
 * @param least how plainly a text must be a header's word for not being a value, 0..1.
 */
export const holdsValues = (
  grid: Grid,
  row: number,
  headed: HeadedColumns,
  least: number,
): boolean =>
  headed.measures.some((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && isValue(cell, least);
  });

/** A row that is itself worded as a header: the very words for an indicator and for a measure. */
export const isWordedAsHeader = (cells: readonly GridCell[]): boolean => {
  const plain = cells.flatMap((cell) =>
    headerReadings(cell.text)
      .filter((one) => one.score >= PLAIN)
      .slice(0, 1),
  );
  return (
    plain.some(({ role }) => role === 'indicator' || role === 'objectiveTitle') &&
    plain.some(({ role }) => isMeasure(role)) &&
    plain.length >= cells.length * 0.6
  );
};
