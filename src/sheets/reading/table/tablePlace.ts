import type { Written } from '../../../domain/model/cell';
import { written, type Grid } from '../grid/grid';
import { usesOf, valueAt } from '../blocks/indicatorRow';
import { levelOf, parseTitle } from '../grid/objectiveHeader';
import { isAreaBanner } from '../grid/rowWords';
import type { SheetBlock } from '../blocks/sheetBlock';
import {
  isSameObjective,
  namedObjective,
  type NamedObjective,
  type ObjectiveBook,
  type ObjectiveRank,
} from './tableObjectives';
import type { TableRow } from './tableRow';
import type { TableSurroundings } from './tableSurroundings';

/** Where in its objectives a reading of rows has come to. */
export interface Place {
  readonly areas: readonly (string | null)[];
  /** Per rank: the objective in force, filled down until a rank above it changes. */
  readonly named: readonly (NamedObjective | null)[];
  /** An area or objective of a parent row, not yet known which. */
  readonly pending: readonly NamedObjective[];
  /** Parent objective from an interleaved row: its key and its code. */
  readonly above: {
    readonly key: string;
    readonly code: string | null;
    readonly named?: NamedObjective;
  } | null;
  readonly sectionArea: string | null;
  readonly section: NamedObjective | null;
}

/** One table while it is read. */
export interface Reading {
  readonly grid: Grid;
  readonly block: SheetBlock;
  readonly book: ObjectiveBook;
  readonly ranks: readonly ObjectiveRank[];
  readonly around: TableSurroundings;
}

export const START: Place = {
  areas: [],
  named: [],
  pending: [],
  above: null,
  sectionArea: null,
  section: null,
};

/** Area cells of the row; a new one empties the ranks below it, nothing is filled down across it. */
export const withAreas = (reading: Reading, row: number, place: Place): Place => {
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

export const withRanks = (reading: Reading, row: number, place: Place): Place => {
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
export const enterRanks = (reading: Reading, row: number, place: Place): string => {
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
  if (place.section !== null) {
    const own = place.above !== null && place.above.named === place.section;
    const over = own ? null : (place.above?.key ?? null);
    return reading.book.enter(place.section, { area, parent: over, level: place.section.level });
  }
  const title = area === null ? reading.around.title : titledAsArea(reading, area);
  return place.above?.key ?? reading.book.enter(title, { area, parent: null, level: title.level });
};

export const amend = (reading: Reading, row: number, key: string): void => {
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
export const settleParents = (reading: Reading, row: number, place: Place): Place => {
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
export const enterParent = (reading: Reading, row: number, place: Place): Place => {
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

/** An objective of a row of its own: a strategic one stands over the operational ones below it. */
const enterBanner = (reading: Reading, named: NamedObjective, place: Place): Place => {
  const upper = named.level.startsWith('strategic') || named.level === 'entity';
  const within = place.above !== null && !upper && isUnder(named.code, place.above.code);
  if (within) return { ...place, section: named };
  if (!upper && !(named.level === 'unknown' && named.code !== null))
    return { ...place, section: named, above: null };
  const key = reading.book.enter(named, {
    area: areaOf(reading, place),
    parent: null,
    level: named.level,
  });
  return { ...place, section: named, above: { key, code: named.code, named } };
};

export const enterSection = (
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
  if (reading.ranks.length === 0) return enterBanner(reading, named, place);
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
