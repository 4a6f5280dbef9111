import type { Written } from '../../../domain/model/cell';
import type { WrittenIndicator } from '../../../domain/model/written';
import { indicatorRow } from '../blocks/indicatorRow';
import { addsUpParts, withMoreRow } from '../blocks/moreRow';
import { indicatorColumn, isMeasured, type SheetBlock } from '../blocks/sheetBlock';
import { written, type Grid } from '../grid/grid';
import { parseTitle } from '../grid/objectiveHeader';
import { isTotal } from '../grid/rowWords';
import { EMPTY_CONTENT, type SheetContent } from '../grid/sheetContent';
import { withoutOtherTables } from './otherTables';
import { objectiveRanks, type ObjectiveBook } from './tableObjectives';
import {
  START,
  amend,
  enterParent,
  enterRanks,
  enterSection,
  settleParents,
  withAreas,
  withRanks,
  type Place,
  type Reading,
} from './tablePlace';
import { withoutRepeatedRows } from './repeatedRows';
import type { TableRow } from './tableRow';
import { tableRows } from './tableRows';
import type { TableSurroundings } from './tableSurroundings';

/** A table while its rows are read. */
interface Progress {
  readonly reading: Reading;
  readonly indicators: WrittenIndicator[];
  /** The row of each indicator. */
  readonly rows: number[];
  readonly leftOut: number[];
  place: Place;
  /** Key of the objective that a box under it would judge. */
  told: string | null;
  /** A box that stands before its objective. */
  waiting: Written | null;
}

const isMergedOn = ({ grid, block }: Reading, row: number): boolean => {
  const merge = grid.mergeAt(row, indicatorColumn(block.uses));
  return merge !== undefined && merge.top < row;
};

const takeIndicator = (progress: Progress, row: TableRow & { kind: 'indicator' }): void => {
  const { reading } = progress;
  const { grid, block, book } = reading;
  progress.place = settleParents(reading, row.row, withAreas(reading, row.row, progress.place));
  progress.place = withRanks(reading, row.row, progress.place);
  const key = enterRanks(reading, row.row, progress.place);
  amend(reading, row.row, key);
  if (progress.waiting !== null) book.amend(key, { evaluation: progress.waiting });
  progress.waiting = null;
  progress.told = key;
  progress.rows.push(row.row);
  progress.indicators.push(indicatorRow(grid, row.row, block.uses, key, written(grid, row.name)));
};

/** A total in a column behind the first, or one that adds up the rows above, is the indicator's. */
const isOwnTotal = ({ grid, block }: Reading, row: number, above: WrittenIndicator): boolean => {
  const word = grid.cellsAt(row).find((cell) => isTotal(cell.text));
  const first = Math.min(...block.uses.map((use) => use.column));
  const behind = word !== undefined && word.column > Math.max(first, indicatorColumn(block.uses));
  return (behind && above.parts !== undefined) || addsUpParts(grid, row, block.uses, above);
};

/** A row without a name joins the indicator above it; what it cannot join is left out. */
const takeMore = (progress: Progress, row: TableRow & { kind: 'more' | 'total' }): void => {
  const { grid, block } = progress.reading;
  const above = progress.indicators.at(-1);
  const isTable =
    row.kind === 'total' && (above === undefined || !isOwnTotal(progress.reading, row.row, above));
  if (isTable) return;
  const kind = row.kind === 'total' ? 'total' : 'row';
  const more = above === undefined ? null : withMoreRow(grid, row.row, block.uses, above, kind);
  if (more === null) progress.leftOut.push(row.row);
  else progress.indicators[progress.indicators.length - 1] = more.indicator;
};

const holdsResult = ({ grid, block }: Reading, row: number): boolean =>
  block.uses.some(
    (use) =>
      (use.role === 'target' || use.role === 'actual') &&
      grid.cellAt(row, use.column) !== undefined,
  );

const takeRow = (progress: Progress, row: TableRow): void => {
  const { reading } = progress;
  switch (row.kind) {
    case 'section':
      progress.place = enterSection(reading, row, progress.place);
      progress.told = null;
      return;
    // A box belongs to the objective over it, or to the next where no indicator stands between.
    case 'evaluation':
      if (progress.told === null) progress.waiting = row.evaluation;
      else reading.book.amend(progress.told, row);
      return;
    case 'parent':
      progress.place = enterParent(reading, row.row, progress.place);
      // An objective with a target or a result of its own and no indicator is not measured here.
      if (holdsResult(reading, row.row)) progress.leftOut.push(row.row);
      return;
    case 'indicator':
      return takeIndicator(progress, row);
    case 'more':
    case 'total':
      return takeMore(progress, row);
    case 'left-out':
      progress.leftOut.push(row.row);
      return;
    case 'note':
    case 'heading':
    case 'blank':
      return;
  }
};

/** An objective with a code right under the last row: one without indicators. */
const isCodedParent = ({ grid, block }: Reading, row: TableRow): boolean =>
  row.kind === 'parent' &&
  block.uses.some((use) => {
    const cell = grid.cellAt(row.row, use.column);
    if (cell === undefined) return false;
    return (
      use.role === 'objectiveCode' ||
      (use.role === 'objectiveTitle' && parseTitle(cell.text).code !== null)
    );
  });

/** Index of the last row that the table itself holds: what stands below tells something else. */
const lastOf = (reading: Reading, rows: readonly TableRow[]): number => {
  let last = rows.findLastIndex((row) => row.kind === 'indicator' || row.kind === 'evaluation');
  for (let at = last + 1; last >= 0 && at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.row - (rows[at - 1]?.row ?? row.row) > 1) break;
    const goesOn =
      row.kind === 'more'
        ? isMergedOn(reading, row.row) || isMeasured(reading.grid, row.row, reading.block)
        : row.kind === 'total' || row.kind === 'left-out' || isCodedParent(reading, row);
    if (goesOn) last = at;
  }
  return last;
};

/** Below the table only a row that holds something measured is missed; words are notes. */
const leftOutBelow = (reading: Reading, rows: readonly TableRow[]): readonly number[] =>
  rows
    .filter(({ row, kind }) => {
      if (kind === 'total' || kind === 'heading' || kind === 'blank') return false;
      return (
        isMeasured(reading.grid, row, reading.block) ||
        (kind === 'indicator' && reading.grid.cellsAt(row).length > 2)
      );
    })
    .map(({ row }) => row);

/** Reads the rows of one table. What stands below its last indicator goes to the notes. */
export const readTable = (
  grid: Grid,
  block: SheetBlock,
  book: ObjectiveBook,
  around: TableSurroundings,
): SheetContent => {
  const reading: Reading = { grid, block, book, ranks: objectiveRanks(block.uses), around };
  const all = tableRows(grid, block);
  const rows = withoutOtherTables(grid, block, all);
  const own = rows.slice(0, lastOf(reading, rows) + 1);
  const progress: Progress = {
    reading,
    indicators: [],
    rows: [],
    leftOut: [],
    place: START,
    told: null,
    waiting: null,
  };
  for (const row of own) takeRow(progress, row);
  const read = new Set(own);
  const below = all.filter((row) => !read.has(row));
  const notes = below
    .flatMap((row) => grid.cellsAt(row.row))
    .filter((cell) => cell.content.kind === 'text')
    .map((cell) => written(grid, cell));
  const leftOut = [...progress.leftOut, ...leftOutBelow(reading, below)];
  const indicators = withoutRepeatedRows(
    grid,
    block,
    progress.indicators.map((indicator, at) => ({ row: progress.rows[at] ?? 0, indicator })),
  );
  return { ...EMPTY_CONTENT, indicators, notes, leftOut };
};
