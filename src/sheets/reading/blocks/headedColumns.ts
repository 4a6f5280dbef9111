import { isEvaluationBox } from '../grid/evaluationBox';
import { isYearEntry } from '../grid/history';
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
export const isLabelRow = (
  cells: readonly GridCell[],
  { measures }: Pick<HeadedColumns, 'measures'>,
): boolean =>
  cells.length === 2 &&
  !measures.includes(cells[0]?.column ?? -1) &&
  labelRole(cells[0]?.text ?? '') !== null &&
  labelRole(cells[1]?.text ?? '') === null;

/** The header of an objective, the label of a note: they may share a row with other cells. */
const isNoName = (text: string): boolean => objectiveHeader(text) !== null || isNoteLabel(text);

const QUANTITY =
  /^(?:[-+<>≥≤=‹›€]|\d|entro\b|almeno\b|non (?:inferiore|superiore)\b|(?:s[iì]|no|on|off)$)/i; /** Something that is plainly a target or a result; `2022: 0,17` belongs to the series of a note. */
export const isQuantity = (cell: GridCell): boolean =>
  cell.content.kind !== 'text' || (QUANTITY.test(cell.text) && !isYearEntry(cell.text));

/**
 * A name under the indicators and something under a measure: a row of data. The box of an
 * evaluation is nothing measured; what reads like the header of an objective is a name only beside
 * a plain quantity.
 */
export const isDataRow = (
  grid: Grid,
  row: number,
  headed: Pick<HeadedColumns, 'indicator' | 'measures'>,
): boolean => {
  const name = headed.indicator === undefined ? undefined : grid.cellAt(row, headed.indicator);
  if (name === undefined) return false;
  const heads = isNoName(name.text);
  return headed.measures.some((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && !isEvaluationBox(cell.text) && (!heads || isQuantity(cell));
  });
};

/**
 * The cells of a row that may head something: `Obiettivo …` or `Fonte` behind a measured cell is a
 * note on it.
 */
export const headingCells = (
  cells: readonly GridCell[],
  measures: readonly number[],
): readonly GridCell[] => {
  const first = cells.find(
    (cell) => measures.includes(cell.column) && !isEvaluationBox(cell.text) && !isNoName(cell.text),
  );
  return first === undefined ? cells : cells.filter((cell) => cell.column <= first.column);
};

const DIGITS = /\d/;

/** A plain target or result in a row that may have no name. */
export const holdsQuantity = (
  grid: Grid,
  row: number,
  headed: Pick<HeadedColumns, 'measures'>,
): boolean =>
  headed.measures.some((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && isQuantity(cell);
  });

const WHOLE_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** No word of a header: a figure, a target, any other text. */
const isValue = (cell: GridCell, least: number): boolean => {
  // A year or a day may head a column; 7.5 reads like a day and is a number.
  if (cell.content.kind === 'number') return !/^(?:19|20)\d\d$/.test(cell.content.value);
  if (cell.content.kind !== 'text') return cell.content.kind !== 'date';
  if (isOnlyPeriod(cell.text)) return WHOLE_DATE.test(cell.text);
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

const YEARS = /(?<!\d)20\d\d(?!\d)/g;

/**
 * A row that is itself worded as a header: the very words for an indicator and for a measure, and
 * no digits but those of years (`Indicatore 4` names one).
 *
 * @param least the share of its cells that must be such words, 0..1.
 */
export const isWordedAsHeader = (cells: readonly GridCell[], least: number): boolean => {
  const plain = cells.flatMap((cell) =>
    DIGITS.test(cell.text.replace(YEARS, ''))
      ? []
      : headerReadings(cell.text)
          .filter((one) => one.score >= PLAIN)
          .slice(0, 1),
  );
  return (
    plain.some(({ role }) => role === 'indicator' || role === 'objectiveTitle') &&
    plain.some(({ role }) => isMeasure(role)) &&
    plain.length >= cells.length * least
  );
};

const LEAST_FILLED = 3;
/** The share of a row's cells that are words of a header. */
const LEAST_WORDS = 0.5;
const ROWS_LOOKED_AT = 300;

/**
 * True where a row names an indicator or an objective beside a measure in their very words, over
 * rows of as many cells: a sheet that is not read for all that has to be named.
 */
export const hasHeaderWords = (grid: Grid): boolean =>
  grid.rows.slice(0, ROWS_LOOKED_AT).some((row) => {
    const cells = grid.cellsAt(row);
    const below = grid.cellsAt(row + 1).length;
    return (
      cells.length >= LEAST_FILLED && below >= LEAST_FILLED && isWordedAsHeader(cells, LEAST_WORDS)
    );
  });
