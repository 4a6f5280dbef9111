import type { Written } from '../../domain/model/cell';
import type { WrittenIndicator } from '../../domain/model/written';
import { written, type Grid } from './grid';
import { indicatorRow, usesOf, valueAt } from './indicatorRow';
import { levelOf, parseTitle } from './objectiveHeader';
import { isAreaBanner } from './rowWords';
import { EMPTY_CONTENT, type SheetContent } from './sheetContent';
import type { SheetBlock } from './sheetBlock';
import {
  isSameObjective,
  namedObjective,
  objectiveRanks,
  type NamedObjective,
  type ObjectiveBook,
  type ObjectiveRank,
} from './tableObjectives';
import { tableRows, type TableRow } from './tableRows';

/** What stands above a table and is inherited by it. */
export interface TableSurroundings {
  readonly title: NamedObjective;
  readonly area: string | null;
  readonly department: string | null;
}

interface Place {
  readonly areas: readonly (string | null)[];
  /** Per rank: the objective in force, filled down until a rank above it changes. */
  readonly named: readonly (NamedObjective | null)[];
  /** An area or objective of a parent row, not yet known which. */
  readonly pending: readonly NamedObjective[];
  /** Parent objective from an interleaved row: its key and its code. */
  readonly above: { readonly key: string; readonly code: string | null } | null;
  readonly sectionArea: string | null;
  readonly section: NamedObjective | null;
}

interface Reading {
  readonly grid: Grid;
  readonly block: SheetBlock;
  readonly book: ObjectiveBook;
  readonly ranks: readonly ObjectiveRank[];
  readonly around: TableSurroundings;
}

const START: Place = {
  areas: [],
  named: [],
  pending: [],
  above: null,
  sectionArea: null,
  section: null,
};

/** Area cells of the row; a new one empties the ranks below it, nothing is filled down across it. */
const withAreas = (reading: Reading, row: number, place: Place): Place => {
  const uses = usesOf(reading.block.uses, 'area');
  let changed = false;
  const areas = uses.map((use, index) => {
    const cell = valueAt(reading.grid, row, use.column);
    const before = place.areas[index] ?? null;
    if (cell === undefined) return changed ? null : before;
    changed = changed || cell.text !== before;
    return cell.text;
  });
  return changed ? { ...place, areas, named: [], above: null, pending: [] } : { ...place, areas };
};

const withRanks = (reading: Reading, row: number, place: Place): Place => {
  let changed = false;
  const named = reading.ranks.map((rank, index) => {
    const before = place.named[index] ?? null;
    const said = namedObjective(reading.grid, row, rank);
    if (said === null) return changed ? null : before;
    if (before !== null && !changed && isSameObjective(before, said)) return before;
    changed = true;
    return said;
  });
  return { ...place, named };
};

const areaOf = (reading: Reading, place: Place): string | null => {
  const areas = place.areas.filter((area) => area !== null);
  return areas.length > 0 ? areas.join(' / ') : (place.sectionArea ?? reading.around.area);
};

const rowLevel = (
  reading: Reading,
  row: number,
  named: NamedObjective,
): NamedObjective['level'] => {
  const use = usesOf(reading.block.uses, 'level')[0];
  const cell = use === undefined ? undefined : valueAt(reading.grid, row, use.column);
  const said = cell === undefined ? 'unknown' : levelOf(cell.text);
  return said === 'unknown' ? named.level : said;
};

/** Indicators that no objective is named for stand under their area's name. */
const titledAsArea = (reading: Reading, area: string): NamedObjective =>
  reading.ranks.length === 0 && area === reading.around.area
    ? reading.around.title
    : { ...reading.around.title, code: null, title: area, label: area };

/** Enters the ranks from the top; the lowest one named is the objective of the row. */
const enterRanks = (reading: Reading, row: number, place: Place): string => {
  const area = areaOf(reading, place);
  let parent = place.above?.key ?? null;
  let key: string | null = null;
  const named = place.named.filter((one) => one !== null);
  for (const [index, one] of named.entries()) {
    const level = index === named.length - 1 ? rowLevel(reading, row, one) : one.level;
    key = reading.book.enter(one, { area, parent, level });
    parent = key;
  }
  if (key !== null) return key;
  const title =
    place.section ?? (area === null ? reading.around.title : titledAsArea(reading, area));
  return place.above?.key ?? reading.book.enter(title, { area, parent: null, level: title.level });
};

const amend = (reading: Reading, row: number, key: string): void => {
  const cellOf = (role: 'department' | 'evaluation'): Written | null => {
    const use = usesOf(reading.block.uses, role)[0];
    const cell = use === undefined ? undefined : valueAt(reading.grid, row, use.column);
    return cell === undefined ? null : written(reading.grid, cell);
  };
  const department = cellOf('department');
  const text = department?.content.kind === 'text' ? department.content.text : null;
  reading.book.amend(key, {
    department: text ?? reading.around.department,
    evaluation: cellOf('evaluation'),
  });
};

const isUnder = (code: string | null, parent: string | null): boolean =>
  code === null ||
  parent === null ||
  code.toUpperCase().startsWith(parent.toUpperCase().replace(/\.$/, ''));

/** Settles parent rows once the row below them shows whether it names an objective of its own. */
const settleParents = (reading: Reading, row: number, place: Place): Place => {
  const { pending } = place;
  const nearest = pending.at(-1);
  const rank = reading.ranks.at(-1);
  if (nearest === undefined || rank === undefined) return place;
  const own = namedObjective(reading.grid, row, rank);
  const area = areaOf(reading, place);
  if (own === null || isSameObjective(nearest, own)) return { ...place, pending: [] };
  if (rank.combined && levelOf(nearest.title) === 'unknown') {
    return { ...place, pending: [], above: null, sectionArea: nearest.label };
  }
  const key = reading.book.enter(nearest, { area, parent: null, level: nearest.level });
  return {
    ...place,
    pending: [],
    above: isUnder(own.code, nearest.code) ? { key, code: nearest.code } : null,
  };
};

/** A row with an objective and no indicator. In a column of areas too, the upper of two is an area. */
const enterParent = (reading: Reading, row: number, place: Place): Place => {
  const before = withAreas(reading, row, place);
  const rank = reading.ranks.at(-1);
  const said = rank === undefined ? null : namedObjective(reading.grid, row, rank);
  const moved = withRanks(reading, row, { ...before, above: null });
  if (said === null || rank === undefined) {
    if (moved.named.some((one) => one !== null)) enterRanks(reading, row, moved);
    return moved;
  }
  const upper = before.pending.at(-1);
  if (upper !== undefined && rank.combined) {
    return { ...moved, pending: [said], sectionArea: upper.label };
  }
  if (upper !== undefined) {
    const key = reading.book.enter(upper, {
      area: areaOf(reading, before),
      parent: null,
      level: upper.level,
    });
    return {
      ...moved,
      pending: [said],
      above: isUnder(said.code, upper.code) ? { key, code: upper.code } : null,
    };
  }
  if (isAreaBanner(said.label) && usesOf(reading.block.uses, 'area').length === 0) {
    return { ...moved, named: [], pending: [], sectionArea: said.label };
  }
  return { ...moved, pending: [said] };
};

const enterSection = (
  reading: Reading,
  row: TableRow & { kind: 'section' },
  place: Place,
): Place => {
  const text = row.cell.text;
  const parsed = parseTitle(text);
  const cell = { sheet: reading.grid.sheet, row: row.row, column: row.cell.column };
  const named = { ...parsed, cell, label: text };
  if (isAreaBanner(text))
    return { ...place, named: [], above: null, pending: [], sectionArea: text };
  if (reading.ranks.length === 0) return { ...place, section: named };
  if (parsed.level !== 'unknown' || parsed.code !== null) {
    const key = reading.book.enter(named, {
      area: areaOf(reading, place),
      parent: null,
      level: named.level,
    });
    return { ...place, named: [], pending: [], above: { key, code: named.code } };
  }
  return { ...place, named: [], above: null, pending: [], sectionArea: text };
};

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

/** Rows that a gap divides from the others. */
const chunksOf = (rows: readonly TableRow[]): readonly (readonly TableRow[])[] => {
  const chunks: TableRow[][] = [];
  for (const row of rows) {
    const chunk = chunks.at(-1);
    if (chunk !== undefined && row.row - (chunk.at(-1)?.row ?? 0) <= 1) chunk.push(row);
    else chunks.push([row]);
  }
  return chunks;
};

/** Rows behind a gap with names but nothing measured in any of them are another table. */
const withoutOtherTables = (
  grid: Grid,
  block: SheetBlock,
  rows: readonly TableRow[],
): readonly TableRow[] => {
  const measures = block.uses.filter((use) =>
    ['target', 'actual', 'achievement'].includes(use.role),
  );
  const measured = (row: TableRow): boolean =>
    row.kind === 'indicator' &&
    measures.some((use) => valueAt(grid, row.row, use.column) !== undefined);
  const [first, ...others] = chunksOf(rows);
  if (first === undefined || !rows.some(measured)) return rows;
  const kept = others.filter(
    (chunk) => chunk.some(measured) || !chunk.some((row) => row.kind === 'indicator'),
  );
  return [...first, ...kept.flat()];
};

/** Reads the rows of one table. What stands below its last indicator goes to the banners. */
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
    (row) => row.kind === 'indicator' || (row.kind === 'more' && isMergedOn(reading, row.row)),
  );
  const indicators: WrittenIndicator[] = [];
  let place = START;
  for (const row of rows.slice(0, last + 1)) {
    if (row.kind === 'section') place = enterSection(reading, row, place);
    if (row.kind === 'parent') place = enterParent(reading, row.row, place);
    if (row.kind === 'indicator') {
      place = settleParents(reading, row.row, withAreas(reading, row.row, place));
      place = withRanks(reading, row.row, place);
      const key = enterRanks(reading, row.row, place);
      amend(reading, row.row, key);
      indicators.push(indicatorRow(grid, row.row, block.uses, key, written(grid, row.name)));
    }
    const previous = indicators.at(-1);
    if (row.kind === 'more' && previous !== undefined && goesOn(reading, row.row)) {
      indicators[indicators.length - 1] = extended(reading, row.row, previous);
    }
  }
  const read = new Set(rows.slice(0, last + 1));
  const below = all.filter((row) => !read.has(row)).flatMap((row) => grid.cellsAt(row.row));
  const banners = below
    .filter((cell) => cell.content.kind === 'text')
    .map((cell) => written(grid, cell));
  return { ...EMPTY_CONTENT, indicators, banners };
};
