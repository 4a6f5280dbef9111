import type { Written } from '../../../domain/model/cell';
import type { CardItem } from './cardBody';
import { written, type Grid, type GridCell } from '../grid/grid';
import { indicatorRow } from '../blocks/indicatorRow';
import { labelledText } from '../headers/labelRole';
import { isNoteLabel } from '../blocks/noteTable';
import { isTotal, resultLikeness } from '../grid/rowWords';
import { isQuantity } from '../blocks/headedColumns';
import { withMoreRow } from '../blocks/moreRow';
import { indicatorColumn, rowColumns, type SheetBlock } from '../blocks/sheetBlock';

const LONGEST_PART = 30;
const TAG = /^(?:oc|new|oc new|n\.?c\.?|pari opportunità|pari opportunita')$/i;

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

/** A plain target or result without a name; words on a changed target are a remark. */
const isPart = (block: SheetBlock, cells: readonly GridCell[]): boolean =>
  cells.some(
    (cell) =>
      rowColumns(block).measures.includes(cell.column) &&
      isQuantity(cell) &&
      cell.text.length <= LONGEST_PART,
  );

/** What a row under a card's header is: an indicator, prose, a stray note number or a stray cell. */
export const bodyItems = (
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
  const reach = (cell: GridCell): boolean =>
    (grid.mergeAt(row, cell.column)?.right ?? cell.column) > cell.column;
  const label = labelledText(cells, reach);
  if (label !== null) {
    const told = label === 'actual' || label === 'achievement' ? 'prose' : 'remark';
    return cells.slice(1).map((cell) => ({ kind: told, written: written(grid, cell) }));
  }
  if (name === undefined && isPart(block, cells)) {
    const join: (CardItem & { kind: 'more' })['join'] = (indicator) =>
      withMoreRow(grid, row, block.uses, indicator, 'row')?.indicator ?? null;
    return [{ kind: 'more', row, join }];
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
