import type { Written } from '../../domain/model/cell';
import type { SheetSnapshot } from '../snapshot';
import type { BoxPosition } from './assignBoxes';
import { describeBlock } from './describeBlock';
import { isEvaluationBox } from './evaluationBox';
import { buildGrid, rowsBetween, written, type Grid, type GridCell } from './grid';
import type { AnsweredHeaders } from './headerBand';
import { singleYear } from './headerPeriod';
import { isNoteHeader, isNoteLabel } from './noteTable';
import { objectiveHeader, parseTitle } from './objectiveHeader';
import { hasMonthHeader, hasPairedRows, isVerticalCard } from './otherLayouts';
import { cardBottoms, cardBoxPosition, gatherCards, readCards, type CardSheet } from './readCard';
import { readTable, type TableSurroundings } from './readTable';
import type { SheetRecognition } from './recognition';
import { isAreaBanner, isCardNumber, isDepartment, isTitleLike } from './rowWords';
import { EMPTY_CONTENT, joinContents, type SheetContent } from './sheetContent';
import { hasObjectiveColumns, type SheetBlock } from './sheetBlock';
import { findBlocks } from './sheetBlocks';
import { readingRemark, refusalRemark, REMARKS } from './sheetRemarks';
import { objectiveBook, type ObjectiveBook } from './tableObjectives';

/** A sheet looked at. Cards wait for the workbook's habit of placing evaluation boxes. */
export interface SheetReading {
  readonly boxPosition: BoxPosition | null;
  readonly finish: (habit: BoxPosition) => {
    readonly recognition: SheetRecognition;
    readonly content: SheetContent;
  };
}

const told = (
  recognition: SheetRecognition,
  content: SheetContent = EMPTY_CONTENT,
): SheetReading => ({
  boxPosition: null,
  finish: () => ({ recognition, content }),
});

/** A sheet that is left alone, with the reason. */
export const leftAlone = (
  name: string,
  remark: string,
  layout: SheetRecognition['layout'] = 'unrecognised',
  content: SheetContent = EMPTY_CONTENT,
): SheetReading => told({ name, layout, blocks: [], remark }, content);

const isCardBlock = (block: SheetBlock, sheetHasBoxes: boolean): boolean =>
  !hasObjectiveColumns(block.uses) && sheetHasBoxes;

const bandRowsOf = (blocks: readonly SheetBlock[]): ReadonlySet<number> =>
  new Set(
    blocks.flatMap(({ band }) =>
      Array.from({ length: band.bottom - band.top + 1 }, (_, offset) => band.top + offset),
    ),
  );

/** Objective headers, evaluation boxes or note tables: what only cards have beside their tables. */
const hasCardMarks = (grid: Grid, blocks: readonly SheetBlock[]): boolean => {
  const inBand = bandRowsOf(blocks);
  return grid.rows.some((row) => {
    if (inBand.has(row)) return false;
    const cells = grid.cellsAt(row);
    return (
      cells.some(
        (cell) =>
          isEvaluationBox(cell.text) ||
          (cell.text.length < 300 && objectiveHeader(cell.text) !== null),
      ) ||
      (isNoteHeader(cells) && cells.length <= 3) ||
      (cells.length > 1 && isNoteLabel(cells[0]?.text ?? ''))
    );
  });
};

/** Tables whose indicators are followed by rows of prose tell their results as cards do. */
const hasNarrativeRows = (grid: Grid, blocks: readonly SheetBlock[]): boolean => {
  const rows = blocks.flatMap((block) => block.rows.map((row) => grid.cellsAt(row)));
  const prose = rows.filter((cells) => cells.length === 1 && (cells[0]?.text.length ?? 0) > 90);
  return prose.length > 0 && prose.length >= rows.length * 0.25;
};

const titleAbove = (
  grid: Grid,
  cells: readonly GridCell[],
  block: SheetBlock,
): TableSurroundings['title'] => {
  const texts = cells.filter(
    (cell) =>
      cell.content.kind === 'text' &&
      isTitleLike(cell.text) &&
      !isAreaBanner(cell.text) &&
      !isDepartment(cell.text) &&
      !isCardNumber(cell.text),
  );
  const nearest = texts.at(-1);
  const place = {
    sheet: grid.sheet,
    row: nearest?.row ?? block.band.top,
    column: nearest?.column ?? block.band.left,
  };
  if (nearest === undefined)
    return { code: null, title: grid.sheet, level: 'unknown', cell: place, label: grid.sheet };
  const text = nearest.text.replace(/^obiettivo\s*[:–-]\s*/i, '');
  return { ...parseTitle(text), cell: place, label: nearest.text };
};

const surroundings = (
  grid: Grid,
  blocks: readonly SheetBlock[],
  index: number,
): TableSurroundings & { readonly above: readonly GridCell[] } => {
  const block = blocks[index];
  const before = blocks[index - 1];
  const top = before === undefined ? 0 : (before.rows.at(-1) ?? before.band.bottom) + 1;
  const cells =
    block === undefined
      ? []
      : rowsBetween(grid, top, block.band.top - 1).flatMap((row) => grid.cellsAt(row));
  const tail = before === undefined ? [] : trailing(grid, before);
  const above = [...tail, ...cells];
  return {
    above: cells,
    title: titleAbove(grid, above, block ?? (before as SheetBlock)),
    area: above.findLast((cell) => isAreaBanner(cell.text))?.text ?? null,
    department: above.findLast((cell) => isDepartment(cell.text))?.text ?? null,
  };
};

/** Rows under a table that may already head the next one: texts alone in their row. */
const trailing = (grid: Grid, block: SheetBlock): readonly GridCell[] => {
  const last = block.rows.findLastIndex((row) => grid.cellsAt(row).length > 1);
  return block.rows.slice(last + 1).flatMap((row) => grid.cellsAt(row));
};

const headerYears = (grid: Grid, block: SheetBlock): readonly Written[] =>
  block.uses
    .filter(
      (use) => (use.role === 'actual' || use.role === 'achievement') && use.trait !== 'series',
    )
    .flatMap((use) => {
      for (let row = block.band.bottom; row >= block.band.top; row -= 1) {
        const cell = grid.shownAt(row, use.column);
        if (cell !== undefined && singleYear(cell.text) !== null) return [written(grid, cell)];
      }
      return [];
    });

const readTables = (grid: Grid, blocks: readonly SheetBlock[], book: ObjectiveBook): SheetContent =>
  joinContents(
    blocks.map((block, index) => {
      const { above, ...around } = surroundings(grid, blocks, index);
      const content = readTable(grid, block, book, around);
      const banners = above
        .filter((cell) => cell.content.kind === 'text')
        .map((cell) => written(grid, cell));
      return { ...content, banners: [...banners, ...headerYears(grid, block), ...content.banners] };
    }),
  );

const TELLS_YEAR =
  /performance|piao|relazione|piano|obiettiv|indicator|consuntiv|rendicont|ciclo|valutazione/i;

/** Titles of sheets that are no tables may still tell the reporting year. */
const coverBanners = (grid: Grid): SheetContent => {
  const cells = grid.rows
    .slice(0, 15)
    .flatMap((row) => grid.cellsAt(row))
    .filter((cell) => cell.content.kind === 'text' && cell.text.length <= 200)
    .filter((cell) => singleYear(cell.text) !== null && TELLS_YEAR.test(cell.text));
  return { ...EMPTY_CONTENT, banners: cells.slice(0, 5).map((cell) => written(grid, cell)) };
};

const unreadLayout = (grid: Grid): string | null => {
  if (isVerticalCard(grid)) return REMARKS.verticalCard;
  if (hasPairedRows(grid)) return REMARKS.pairedRows;
  return null;
};

const finished = (
  grid: Grid,
  blocks: readonly SheetBlock[],
  layout: SheetRecognition['layout'],
  content: SheetContent,
  bottoms: ReadonlyMap<SheetBlock, number>,
) => {
  const hidden = content.indicators.filter((indicator) => indicator.hidden).length;
  return {
    recognition: {
      name: grid.sheet,
      layout,
      blocks: blocks.map((block) => describeBlock(grid, block, bottoms.get(block))),
      remark: readingRemark(blocks, hidden),
    },
    content,
  };
};

const readBlocks = (grid: Grid, blocks: readonly SheetBlock[]): SheetReading => {
  const marked = hasCardMarks(grid, blocks) || hasNarrativeRows(grid, blocks);
  const cardBlocks = blocks.filter((block) => isCardBlock(block, marked));
  const tables = blocks.filter((block) => !cardBlocks.includes(block));
  const cards: CardSheet | null =
    cardBlocks.length === 0 ? null : gatherCards(grid, cardBlocks, tables);
  return {
    boxPosition: cards === null ? null : cardBoxPosition(cards),
    finish: (habit) => {
      const book = objectiveBook(grid.sheet);
      const rows = readTables(grid, tables, book);
      const own = cards === null ? 'unclear' : cardBoxPosition(cards);
      const read =
        cards === null ? EMPTY_CONTENT : readCards(cards, own === 'unclear' ? habit : own);
      const content = joinContents([read, { ...rows, objectives: book.all() }]);
      return finished(
        grid,
        blocks,
        cards === null ? 'table' : 'card',
        content,
        cards === null ? new Map() : cardBottoms(cards),
      );
    },
  };
};

/** Looks at one worksheet as if it were visible and the user's own. */
export const readSheet = (sheet: SheetSnapshot, answers: AnsweredHeaders): SheetReading => {
  const grid = buildGrid(sheet);
  if (grid.rows.length === 0) return leftAlone(sheet.name, REMARKS.empty);
  const unread = unreadLayout(grid);
  if (unread !== null) return leftAlone(sheet.name, unread, 'unrecognised', coverBanners(grid));
  const { blocks, refused } = findBlocks(grid, answers);
  if (blocks.length > 0) return readBlocks(grid, blocks);
  const remark = hasMonthHeader(grid) ? REMARKS.monthGrid : refusalRemark(refused);
  return leftAlone(sheet.name, remark, 'unrecognised', coverBanners(grid));
};
