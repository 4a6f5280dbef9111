import type { SheetSnapshot } from '../../snapshot';
import type { BoxPosition } from '../card/assignBoxes';
import { hasCardMarks, hasNarrativeRows } from '../card/cardMarks';
import { describeBlock } from '../blocks/describeBlock';
import { buildGrid, type Grid } from '../grid/grid';
import { gatherCards, type CardSheet } from '../card/gatherCards';
import type { AnsweredHeaders } from '../headers/headerCells';
import { hasMonthHeader, hasPairedRows, isVerticalCard } from './otherLayouts';
import { cardBottoms, cardBoxPosition, readCards } from '../card/readCard';
import { objectiveHeader } from '../grid/objectiveHeader';
import { pairCards, type PairSheet } from '../card/pairCards';
import { readPairCards } from '../card/readPairCards';
import { readTable } from '../table/readTable';
import { dividedGrid } from '../blocks/sideBySide';
import type { SheetRecognition } from '../recognition';
import { coverBanners, sheetBanners, tablePeriods, titleBanners } from '../blocks/sheetBanners';
import { EMPTY_CONTENT, joinContents, type SheetContent } from '../grid/sheetContent';
import {
  hasObjectiveColumns,
  indicatorColumn,
  isDataOf,
  rowColumns,
  type SheetBlock,
} from '../blocks/sheetBlock';
import {
  hasHeaderWords,
  headedColumns,
  headingCells,
  holdsQuantity,
  isLabelRow,
} from '../blocks/headedColumns';
import { findBlocks } from '../blocks/sheetBlocks';
import { leftOutRows } from './leftOutRows';
import { objectivesOnce } from './objectivesOnce';
import { readingRemark, refusalRemark, REMARKS } from './sheetRemarks';
import { objectiveBook, type ObjectiveBook } from '../table/tableObjectives';
import { surroundings } from '../table/tableSurroundings';

/** A sheet looked at. Cards wait for the workbook's habit of placing evaluation boxes. */
export interface SheetReading {
  readonly boxPosition: BoxPosition | null;
  readonly finish: (habit: BoxPosition) => {
    readonly recognition: SheetRecognition;
    readonly content: SheetContent;
  };
}

const settledReading = (
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
): SheetReading => settledReading({ name, layout, blocks: [], remark }, content);

/** Objectives that head their rows inside one table, under its one header. */
const hasBanners = (grid: Grid, block: SheetBlock): boolean =>
  block.rows.some(
    (row) =>
      !isDataOf(grid, row, block) &&
      headingCells(grid.cellsAt(row), rowColumns(block).measures).some(
        (cell) => objectiveHeader(cell.text) !== null,
      ),
  );

const isCardBlock = (grid: Grid, block: SheetBlock, marked: boolean): boolean =>
  marked &&
  indicatorColumn(block.uses) >= 0 &&
  !hasObjectiveColumns(block.uses) &&
  !hasBanners(grid, block);

const readTables = (grid: Grid, blocks: readonly SheetBlock[], book: ObjectiveBook): SheetContent =>
  joinContents(
    blocks.map((block, index) => {
      const { above, ...around } = surroundings(grid, blocks, index);
      // Nothing is read of a table before a person says which column names what is measured.
      const content =
        indicatorColumn(block.uses) < 0 ? EMPTY_CONTENT : readTable(grid, block, book, around);
      const beyond = block.beyond.filter(
        (row) =>
          holdsQuantity(grid, row, rowColumns(block)) &&
          !isLabelRow(grid.cellsAt(row), rowColumns(block)),
      );
      return {
        ...content,
        banners: titleBanners(grid, above),
        leftOut: [...content.leftOut, ...beyond],
      };
    }),
  );

/** A header named plainly over a row of data: names such as `Peso` or `Target` are no labels then. */
const isCertainTable = (grid: Grid, block: SheetBlock, answers: AnsweredHeaders): boolean =>
  headedColumns(grid, block.band, answers).certain &&
  block.rows.some((row) => isDataOf(grid, row, block));

const unreadLayout = (grid: Grid, tables: boolean): string | null => {
  if (!tables && isVerticalCard(grid)) return REMARKS.verticalCard;
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
      ...leftOutRows(grid, content),
    },
    content,
  };
};

const readBlocks = (grid: Grid, blocks: readonly SheetBlock[], name = grid.sheet): SheetReading => {
  const marked = hasCardMarks(grid, blocks) || hasNarrativeRows(grid, blocks);
  const cardBlocks = blocks.filter((block) => isCardBlock(grid, block, marked));
  const tables = blocks.filter((block) => !cardBlocks.includes(block));
  const cards: CardSheet | null =
    cardBlocks.length === 0 ? null : gatherCards(grid, cardBlocks, tables);
  return {
    boxPosition: cards === null ? null : cardBoxPosition(cards),
    finish: (habit) => {
      const book = objectiveBook(name);
      const rows = readTables(grid, tables, book);
      const own = cards === null ? 'unclear' : cardBoxPosition(cards);
      const read =
        cards === null ? EMPTY_CONTENT : readCards(cards, own === 'unclear' ? habit : own, name);
      const joined = joinContents([
        read,
        {
          ...rows,
          objectives: book.all(),
          tables: blocks.map((block) => tablePeriods(grid, block)),
        },
      ]);
      const content = { ...joined, banners: sheetBanners(grid, blocks, joined.banners) };
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

/** Each part with its own tables; together they are the sheet again. */
const readParts = (sheet: Grid, parts: readonly Grid[], answers: AnsweredHeaders): SheetReading => {
  const found = parts.map((part) => ({ part, blocks: findBlocks(part, answers).blocks }));
  const readings = found.map(({ part, blocks }, index) =>
    blocks.length === 0
      ? leftAlone(part.sheet, '', 'unrecognised', coverBanners(part))
      : readBlocks(part, blocks, `${part.sheet}#${index + 1}`),
  );
  const position = readings.find((reading) => reading.boxPosition !== null)?.boxPosition ?? null;
  return {
    boxPosition: position,
    finish: (habit) => {
      const finished = readings.map((reading) => reading.finish(habit));
      const content = objectivesOnce(joinContents(finished.map((one) => one.content)));
      const blocks = finished.flatMap(({ recognition }) => recognition.blocks);
      const hidden = content.indicators.filter((indicator) => indicator.hidden).length;
      const recognition: SheetRecognition = {
        name: parts[0]?.sheet ?? '',
        layout: finished.some((one) => one.recognition.layout === 'card') ? 'card' : 'table',
        blocks: [...blocks].sort((one, other) => one.headerRow - other.headerRow),
        remark: readingRemark(
          found.flatMap((one) => one.blocks),
          hidden,
        ),
        ...leftOutRows(sheet, content),
      };
      return { recognition, content };
    },
  };
};

/** Indicator cards: label and value in pairs, one card below the other. */
const pairReading = (grid: Grid, cards: PairSheet): SheetReading => {
  const { content, blocks } = readPairCards(grid, cards);
  return settledReading(
    {
      name: grid.sheet,
      layout: 'vertical-card',
      blocks,
      remark: null,
      ...leftOutRows(grid, content),
    },
    content,
  );
};

const HEADED = { holdsHeader: true } as const;

/** Looks at one worksheet as if it were visible and the user's own. */
export const readSheet = (sheet: SheetSnapshot, answers: AnsweredHeaders): SheetReading => {
  const grid = buildGrid(sheet);
  if (grid.rows.length === 0) return leftAlone(sheet.name, REMARKS.empty);
  const { blocks, refused } = findBlocks(grid, answers);
  const tables = blocks.some((block) => isCertainTable(grid, block, answers));
  const cards = tables ? null : pairCards(grid);
  if (cards !== null) return pairReading(grid, cards);
  const unread = unreadLayout(grid, tables);
  if (unread !== null) return leftAlone(sheet.name, unread, 'unrecognised', coverBanners(grid));
  const parts = dividedGrid(grid, blocks);
  if (parts !== null) return readParts(grid, parts, answers);
  if (blocks.length > 0) return readBlocks(grid, blocks);
  const remark = hasMonthHeader(grid) ? REMARKS.monthGrid : refusalRemark(refused);
  const layout = 'unrecognised';
  return settledReading(
    { name: sheet.name, layout, blocks: [], remark, ...(hasHeaderWords(grid) ? HEADED : {}) },
    coverBanners(grid),
  );
};
