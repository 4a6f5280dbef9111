import type { Written } from '../../../domain/model/cell';
import type { CardItem } from './cardBody';
import { bodyItems } from './cardItems';
import { evaluationBoxes, type EvaluationBox } from '../grid/evaluationBox';
import { written, type Grid, type GridCell } from '../grid/grid';
import { isYearEntry } from '../grid/history';
import { isNoteHeader, isNoteLabel } from '../blocks/noteTable';
import { objectiveHeader } from '../grid/objectiveHeader';
import { isAreaBanner, isCardNumber, isSideBannerText, isTitleLike } from '../grid/rowWords';
import { holdsQuantity } from '../blocks/headedColumns';
import { indicatorColumn, isDataOf, rowColumns, type SheetBlock } from '../blocks/sheetBlock';
import { isUpperCase } from '../grid/text';

/** An objective of a card while its rows are gathered. */
export interface CardObjective {
  readonly top: number;
  bottom: number;
  readonly area: string | null;
  readonly zone: readonly GridCell[];
  readonly block: SheetBlock | null;
  readonly items: CardItem[];
}

type Mode = 'start' | 'zone' | 'body' | 'notes';

interface CardState {
  mode: Mode;
  area: string | null;
  zone: GridCell[];
  zoneTop: number;
  current: CardObjective | null;
  readonly objectives: CardObjective[];
  readonly notes: (readonly GridCell[])[];
  readonly boxes: EvaluationBox[];
  readonly banners: Written[];
  /** Rows of data behind the notes of a card. */
  readonly leftOut: number[];
}

const bandRows = (blocks: readonly SheetBlock[]): ReadonlyMap<number, SheetBlock> => {
  const rows = new Map<number, SheetBlock>();
  for (const block of blocks) {
    for (let row = block.band.top; row <= block.band.bottom; row += 1) rows.set(row, block);
  }
  return rows;
};

const isBesideTable = (grid: Grid, cell: GridCell): boolean => {
  const merge = grid.mergeAt(cell.row, cell.column);
  const tall =
    merge !== undefined && merge.bottom - merge.top >= 2 && merge.right - merge.left <= 1;
  return isSideBannerText(cell.text) && (tall || cell.text.length < 40);
};

/** Takes banners and boxes out of a row; what is left is the row itself. */
const remaining = (grid: Grid, row: number, state: CardState): readonly GridCell[] => {
  const all = grid.cellsAt(row);
  const boxes = evaluationBoxes(grid, all);
  state.boxes.push(...boxes);
  const boxed = new Set(boxes.flatMap((box) => box.columns));
  const under = state.boxes
    .slice(-4)
    .flatMap((box) => (box.below?.row === row ? [box.below.column] : []));
  return all.filter((cell) => {
    if (boxed.has(cell.column) || under.includes(cell.column)) return false;
    if (!isBesideTable(grid, cell)) return true;
    state.banners.push(written(grid, cell));
    return false;
  });
};

const startsNotes = (
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  block: SheetBlock,
): boolean => {
  const column = indicatorColumn(block.uses);
  const [first] = cells;
  if (first !== undefined && first.column <= column && isNoteLabel(first.text) && cells.length > 1)
    return true;
  if (isNoteHeader(cells)) return true;
  const year = cells.find((cell) => isYearEntry(cell.text));
  const below = year === undefined ? undefined : grid.cellAt(row + 1, year.column);
  const named = below !== undefined && grid.cellAt(row + 1, column) === undefined;
  return (
    named && isYearEntry(below.text) && cells.every((cell) => !/^\d{4}.*[<>≥≤]/.test(cell.text))
  );
};

const closeObjective = (state: CardState): void => {
  if (state.current !== null) state.objectives.push(state.current);
  state.current = null;
};

/** A zone with an objective's header but no table under it is an objective without indicators. */
const closeZone = (state: CardState): void => {
  if (!state.zone.some((cell) => objectiveHeader(cell.text) !== null)) return;
  const bottom = state.zone.at(-1)?.row ?? state.zoneTop;
  state.objectives.push({
    top: state.zoneTop,
    bottom,
    area: state.area,
    zone: state.zone,
    block: null,
    items: [],
  });
};

/** The title row of an objective without a header: the last words before its table. */
const titleFromBody = (grid: Grid, state: CardState): readonly GridCell[] => {
  const items = state.current?.items ?? [];
  const note = state.notes.at(-1);
  if (
    state.mode === 'notes' &&
    note?.length === 1 &&
    note[0] !== undefined &&
    isTitleLike(note[0].text)
  ) {
    state.notes.pop();
    return note;
  }
  const last = items.at(-1);
  if (state.mode !== 'body' || last?.kind !== 'prose') return [];
  const cell = grid.cellAt(last.written.cell.row, last.written.cell.column);
  const told = items.at(-2)?.kind === 'prose';
  if (cell === undefined || !isTitleLike(cell.text) || !(told || isUpperCase(cell.text))) return [];
  items.pop();
  if (state.current !== null) state.current.bottom = Math.max(state.current.top, cell.row - 1);
  return [cell];
};

const openTable = (grid: Grid, state: CardState, block: SheetBlock): void => {
  const zone = state.zone.length > 0 ? state.zone : titleFromBody(grid, state);
  closeObjective(state);
  const top = zone[0]?.row ?? block.band.top;
  state.current = { top, bottom: block.band.bottom, area: state.area, zone, block, items: [] };
  state.zone = [];
  state.mode = 'body';
};

const openZone = (grid: Grid, state: CardState, cells: readonly GridCell[], row: number): void => {
  if (state.zone.some((cell) => objectiveHeader(cell.text) !== null)) closeZone(state);
  else state.banners.push(...state.zone.map((cell) => written(grid, cell)));
  closeObjective(state);
  state.mode = 'zone';
  state.zone = [...cells];
  state.zoneTop = row;
};

const takeRow = (grid: Grid, state: CardState, row: number): void => {
  const cells = remaining(grid, row, state);
  const [first] = cells;
  if (first === undefined) return;
  const block = state.current?.block ?? null;
  if (state.mode === 'body' && block !== null && isDataOf(grid, row, block)) {
    takeBodyRow(grid, state, row, cells);
    return;
  }
  const area = cells.find((cell) => isAreaBanner(cell.text));
  if (area !== undefined && cells.length <= 2 && state.mode !== 'zone') {
    closeObjective(state);
    state.mode = 'start';
  }
  if (area !== undefined && cells.length <= 2) {
    state.area = area.text;
    state.banners.push(...cells.map((cell) => written(grid, cell)));
    return;
  }
  const isMeasure = block !== null && rowColumns(block).measures.includes(first.column);
  if (cells.length === 1 && isCardNumber(first.text) && !(state.mode === 'body' && isMeasure)) {
    state.banners.push(written(grid, first));
    return;
  }
  if (cells.some((cell) => objectiveHeader(cell.text) !== null && !isLongProse(cell.text))) {
    openZone(grid, state, cells, row);
  } else if (state.mode === 'zone' || state.mode === 'start') {
    if (state.zone.length === 0) state.zoneTop = row;
    state.zone.push(...cells);
  } else {
    takeBodyRow(grid, state, row, cells);
  }
};

const isLongProse = (text: string): boolean => text.length > 400;

const takeBodyRow = (
  grid: Grid,
  state: CardState,
  row: number,
  cells: readonly GridCell[],
): void => {
  const block = state.current?.block;
  if (state.current === null || block === null || block === undefined) return;
  if (state.mode === 'notes' || startsNotes(grid, row, cells, block)) {
    const isData = isDataOf(grid, row, block) && holdsQuantity(grid, row, rowColumns(block));
    if (state.mode === 'notes' && isData) state.leftOut.push(row);
    else state.notes.push(cells);
    state.mode = 'notes';
    return;
  }
  state.current.items.push(...bodyItems(grid, row, cells, block));
  state.current.bottom = row;
};

/** The cells of a sheet of cards, sorted out. */
export interface CardSheet {
  readonly grid: Grid;
  readonly objectives: readonly CardObjective[];
  readonly notes: readonly (readonly GridCell[])[];
  readonly boxes: readonly EvaluationBox[];
  readonly banners: readonly Written[];
  readonly leftOut: readonly number[];
}

/** Goes once through the rows and tells banners, boxes, objectives, tables and notes apart. */
export const gatherCards = (
  grid: Grid,
  blocks: readonly SheetBlock[],
  tables: readonly SheetBlock[],
): CardSheet => {
  const elsewhere = new Set(
    tables.flatMap((table) => [table.band.top, table.band.bottom, ...table.rows]),
  );
  const state: CardState = {
    mode: 'start',
    area: null,
    zone: [],
    zoneTop: 0,
    current: null,
    objectives: [],
    notes: [],
    boxes: [],
    banners: [],
    leftOut: [],
  };
  const bands = bandRows(blocks);
  let open: SheetBlock | null = null;
  for (const row of grid.rows) {
    const block = bands.get(row);
    if (elsewhere.has(row)) continue;
    if (block === undefined) takeRow(grid, state, row);
    else if (block !== open) openTable(grid, state, block);
    open = block ?? open;
  }
  closeObjective(state);
  if (state.mode === 'zone') closeZone(state);
  return { ...state, grid };
};
