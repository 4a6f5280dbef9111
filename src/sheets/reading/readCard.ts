import type { Written } from '../../domain/model/cell';
import type { WrittenIndicator, WrittenObjective } from '../../domain/model/written';
import { assignBoxes, boxPosition, type BoxPosition, type ObjectiveSpan } from './assignBoxes';
import { cardBody, type CardItem } from './cardBody';
import { evaluationBoxes, type EvaluationBox } from './evaluationBox';
import { written, type Grid, type GridCell } from './grid';
import { isYearEntry } from './history';
import { indicatorRow } from './indicatorRow';
import { matchNotes } from './matchNotes';
import { isNoteHeader, isNoteLabel, readNotes } from './noteTable';
import { objectiveHeader } from './objectiveHeader';
import { readZone } from './objectiveZone';
import {
  isAreaBanner,
  isCardNumber,
  isSideBannerText,
  isTitleLike,
  isTotal,
  resultLikeness,
} from './rowWords';
import { joinContents, type SheetContent } from './sheetContent';
import { indicatorColumn, type SheetBlock } from './sheetBlock';
import { isUpperCase } from './text';

/** An objective of a card while its rows are gathered. */
interface CardObjective {
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
}

const TAG = /^(?:oc|new|oc new|n\.?c\.?|pari opportunità|pari opportunita')$/i;

const bandRows = (blocks: readonly SheetBlock[]): ReadonlyMap<number, SheetBlock> => {
  const rows = new Map<number, SheetBlock>();
  for (const block of blocks) {
    for (let row = block.band.top; row <= block.band.bottom; row += 1) rows.set(row, block);
  }
  return rows;
};

/** Tags in a cell of their own in front of the name are part of the name as written. */
const taggedName = (grid: Grid, name: GridCell, tags: readonly GridCell[]): Written => {
  const own = written(grid, name);
  if (tags.length === 0 || own.content.kind !== 'text') return own;
  const prefix = `${tags.map((tag) => tag.text).join(' ')} `;
  const runs = own.content.runs;
  const content = {
    kind: 'text' as const,
    text: prefix + own.content.text,
    ...(runs === undefined ? {} : { runs: [{ text: prefix, struck: false }, ...runs] }),
  };
  return { ...own, content };
};

const isProse = (
  grid: Grid,
  cells: readonly GridCell[],
  block: SheetBlock,
  name: GridCell | undefined,
): boolean => {
  const merge = name === undefined ? undefined : grid.mergeAt(name.row, name.column);
  const target =
    block.uses.find((use) => use.role === 'target' || use.role === 'actual')?.column ?? Infinity;
  if (merge !== undefined && merge.right >= target) return true;
  return cells.length === 1;
};

/** Where results have a column of their own, a row of words is a result only if it reads like one. */
const proseKind = (cell: GridCell, block: SheetBlock): 'prose' | 'remark' =>
  block.uses.some((use) => use.role === 'actual') && resultLikeness(cell.text) < 2
    ? 'remark'
    : 'prose';

const bodyItems = (
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  block: SheetBlock,
): readonly CardItem[] => {
  const column = indicatorColumn(block.uses);
  const name = cells.find((cell) => cell.column === column);
  const single = cells.length === 1 ? cells[0] : undefined;
  if (single !== undefined && isNoteLabel(single.text) && single.text.length < 20) {
    return [{ kind: 'note', written: written(grid, single) }];
  }
  if (isProse(grid, cells, block, name)) {
    return cells.map((cell) => ({ kind: proseKind(cell, block), written: written(grid, cell) }));
  }
  if (name === undefined) {
    return cells.map((cell) => ({
      kind: isNoteLabel(cell.text) ? ('note' as const) : ('loose' as const),
      written: written(grid, cell),
    }));
  }
  const target = block.uses.find((use) => use.role === 'target')?.column;
  if (isTotal(name.text) && !cells.some((cell) => cell.column === target)) return [];
  const tags = cells.filter((cell) => cell.column < column && TAG.test(cell.text));
  const used = new Set(
    block.uses.filter((use) => use.mapping.role !== 'ignored').map((use) => use.column),
  );
  const loose = cells.filter((cell) => !used.has(cell.column) && !tags.includes(cell));
  const indicator = indicatorRow(grid, row, block.uses, '', taggedName(grid, name, tags));
  return [
    { kind: 'indicator', indicator },
    ...loose.map((cell) => ({ kind: 'loose' as const, written: written(grid, cell) })),
  ];
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
  if (cells.length === 1 && isCardNumber(first.text)) {
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
    state.mode = 'notes';
    state.notes.push(cells);
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

/** The last row of each table, by the row of its header: what follows belongs to the next one. */
export const cardBottoms = (sheet: CardSheet): ReadonlyMap<SheetBlock, number> =>
  new Map(
    sheet.objectives.flatMap(({ block, bottom }) =>
      block === null ? [] : [[block, bottom] as const],
    ),
  );

const spansOf = (sheet: CardSheet): readonly ObjectiveSpan[] =>
  sheet.objectives.map(({ top, bottom }) => ({ top, bottom }));

/** Where this sheet puts its evaluation boxes, as far as it can be told from the sheet alone. */
export const cardBoxPosition = (sheet: CardSheet): BoxPosition =>
  boxPosition(sheet.boxes, spansOf(sheet));

const contentOf = (
  sheet: CardSheet,
  objective: CardObjective,
  key: string,
  box: EvaluationBox | null,
  left: readonly EvaluationBox[],
): SheetContent => {
  const { grid } = sheet;
  const zone = readZone(grid, objective.zone, {
    sheet: grid.sheet,
    row: objective.top,
    column: objective.block?.band.left ?? 0,
  });
  const body = cardBody(objective.items);
  const entry: WrittenObjective = {
    key,
    codeAsWritten: zone.code,
    title: zone.title,
    level: zone.level,
    area: objective.area,
    department: zone.department,
    individual: zone.individual,
    parent: null,
    evaluation: box?.written ?? null,
    remarks: [...zone.remarks, ...body.remarks, ...left.map((other) => other.written)],
    cell: zone.cell,
  };
  const indicators = body.indicators.map((indicator) => ({ ...indicator, objective: key }));
  return { objectives: [entry], indicators, narratives: body.narratives, banners: [] };
};

const withNotes = (content: SheetContent, sheet: CardSheet): SheetContent => {
  const indicators: readonly WrittenIndicator[] = matchNotes(
    content.indicators,
    readNotes(sheet.grid, sheet.notes),
  );
  return { ...content, indicators };
};

/** What the cards of a sheet say, with its boxes assigned as `position` has it. */
export const readCards = (sheet: CardSheet, position: BoxPosition): SheetContent => {
  const boxes = assignBoxes(sheet.boxes, spansOf(sheet), position);
  const contents = sheet.objectives.map((objective, index) =>
    contentOf(
      sheet,
      objective,
      `${sheet.grid.sheet}#${index + 1}`,
      boxes.byObjective[index] ?? null,
      boxes.left.filter((box) => objective.top <= box.row && box.row <= objective.bottom),
    ),
  );
  const content = withNotes(joinContents(contents), sheet);
  const inside = (box: EvaluationBox): boolean =>
    sheet.objectives.some(({ top, bottom }) => top <= box.row && box.row <= bottom);
  const stray = boxes.left.filter((box) => !inside(box)).map((box) => box.written);
  return { ...content, banners: [...sheet.banners, ...stray] };
};
