import type { Written } from '../../../domain/model/cell';
import type { WrittenIndicator } from '../../../domain/model/written';
import { written, type Grid } from '../grid/grid';
import { indicatorRow, usesOf } from '../blocks/indicatorRow';
import { withoutOtherTables } from './otherTables';
import { EMPTY_CONTENT, type SheetContent } from '../grid/sheetContent';
import type { SheetBlock } from '../blocks/sheetBlock';
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
  type Reading,
} from './tablePlace';
import { tableRows } from './tableRows';
import type { TableSurroundings } from './tableSurroundings';

/** Cells of a row that goes on with the indicator above: targets and results join theirs. */
const extended = (reading: Reading, row: number, indicator: WrittenIndicator): WrittenIndicator => {
  const own = (role: 'target' | 'actual'): readonly Written[] =>
    usesOf(reading.block.uses, role).flatMap((use) => {
      const cell = reading.grid.cellAt(row, use.column);
      return cell === undefined ? [] : [written(reading.grid, cell)];
    });
  const used = new Set([...own('target'), ...own('actual')].map((cell) => cell.cell.column));
  const columns = new Set(reading.block.uses.map((use) => use.column));
  const rest = reading.grid
    .cellsAt(row)
    .filter(
      (cell) => columns.has(cell.column) && !used.has(cell.column) && cell.content.kind === 'text',
    );
  return {
    ...indicator,
    targets: [
      ...indicator.targets,
      ...own('target').map((cell) => ({ year: null, written: cell })),
    ],
    actuals: [
      ...indicator.actuals,
      ...own('actual').map((cell) => ({ year: null, written: cell })),
    ],
    remarks: [...indicator.remarks, ...rest.map((cell) => written(reading.grid, cell))],
  };
};

const isMergedOn = (reading: Reading, row: number): boolean => {
  const use = usesOf(reading.block.uses, 'indicator')[0];
  const merge = use === undefined ? undefined : reading.grid.mergeAt(row, use.column);
  return merge !== undefined && merge.top < row;
};

/** Numbers under the table without a name are sums; words belong to the indicator above them. */
const goesOn = (reading: Reading, row: number): boolean =>
  isMergedOn(reading, row) ||
  reading.grid
    .cellsAt(row)
    .some((cell) => cell.content.kind === 'text' && /\p{L}{3}/u.test(cell.text));

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
  const last = rows.findLastIndex(
    (row) =>
      row.kind === 'indicator' ||
      row.kind === 'evaluation' ||
      (row.kind === 'more' && isMergedOn(reading, row.row)),
  );
  const indicators: WrittenIndicator[] = [];
  let place = START;
  let told: string | null = null;
  let waiting: Written | null = null;
  for (const row of rows.slice(0, last + 1)) {
    if (row.kind === 'section') {
      place = enterSection(reading, row, place);
      told = null;
    }
    // A box belongs to the objective over it, or to the next where no indicator stands between.
    if (row.kind === 'evaluation' && told !== null) book.amend(told, row);
    if (row.kind === 'evaluation' && told === null) waiting = row.evaluation;
    if (row.kind === 'parent') place = enterParent(reading, row.row, place);
    if (row.kind === 'indicator') {
      place = settleParents(reading, row.row, withAreas(reading, row.row, place));
      place = withRanks(reading, row.row, place);
      const key = enterRanks(reading, row.row, place);
      amend(reading, row.row, key);
      if (waiting !== null) book.amend(key, { evaluation: waiting });
      waiting = null;
      told = key;
      indicators.push(indicatorRow(grid, row.row, block.uses, key, written(grid, row.name)));
    }
    const previous = indicators.at(-1);
    if (row.kind === 'more' && previous !== undefined && goesOn(reading, row.row)) {
      indicators[indicators.length - 1] = extended(reading, row.row, previous);
    }
  }
  const read = new Set(rows.slice(0, last + 1));
  const below = all.filter((row) => !read.has(row)).flatMap((row) => grid.cellsAt(row.row));
  const notes = below
    .filter((cell) => cell.content.kind === 'text')
    .map((cell) => written(grid, cell));
  return { ...EMPTY_CONTENT, indicators, notes };
};
