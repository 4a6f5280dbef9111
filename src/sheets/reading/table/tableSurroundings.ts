import type { CellRef } from '../../../domain/model/cell';
import { rowsBetween, type Grid, type GridCell } from '../grid/grid';
import {
  isDepartmentLabel,
  isPersonLabel,
  labelRole,
  valueOfLabel,
  withoutDepartmentLabel,
} from '../headers/labelRole';
import { parseTitle } from '../grid/objectiveHeader';
import { isAreaBanner, isCardNumber, isDepartment, isTitleLike } from '../grid/rowWords';
import type { SheetBlock } from '../blocks/sheetBlock';
import type { NamedObjective } from './tableObjectives';

/** What stands above a table and is inherited by it. */
export interface TableSurroundings {
  readonly title: NamedObjective;
  readonly area: string | null;
  readonly department: string | null;
}

const placeOf = (grid: Grid, cell: GridCell): CellRef => ({
  sheet: grid.sheet,
  row: cell.row,
  column: cell.column,
});

/** The cell at the right of a label: `Obiettivo: | Recuperare l’evasione`. */
const labelledValue = (
  cells: readonly GridCell[],
  isLabel: (text: string) => boolean,
): GridCell | null => {
  const at = cells.findLastIndex(
    (cell, index) => isLabel(cell.text) && valueOfLabel(cells, index) !== undefined,
  );
  return at === -1 ? null : (cells[at + 1] ?? null);
};

/** Who answers for what stands below: a department rather than the person at its head. */
const departmentAbove = (cells: readonly GridCell[]): string | null => {
  const named = cells.filter((cell) => isDepartment(cell.text) && !isDepartmentLabel(cell.text));
  const unit = (text: string): boolean => isDepartmentLabel(text) && !isPersonLabel(text);
  const found =
    labelledValue(cells, unit)?.text ??
    named.findLast((cell) => !isPersonLabel(cell.text))?.text ??
    labelledValue(cells, isDepartmentLabel)?.text ??
    named.at(-1)?.text;
  return found === undefined ? null : withoutDepartmentLabel(found);
};

const titleAbove = (
  grid: Grid,
  cells: readonly GridCell[],
  block: SheetBlock,
): TableSurroundings['title'] => {
  const named = labelledValue(cells, (text) => labelRole(text) === 'objectiveTitle');
  if (named !== null)
    return { ...parseTitle(named.text), cell: placeOf(grid, named), label: named.text };
  const texts = cells.filter(
    (cell) =>
      cell.content.kind === 'text' &&
      labelRole(cell.text) === null &&
      isTitleLike(cell.text) &&
      !isAreaBanner(cell.text) &&
      !isDepartment(cell.text) &&
      !isCardNumber(cell.text),
  );
  const nearest = texts.at(-1);
  if (nearest === undefined) {
    const cell = { sheet: grid.sheet, row: block.band.top, column: block.band.left };
    return { code: null, title: grid.sheet, level: 'unknown', cell, label: grid.sheet };
  }
  const text = nearest.text.replace(/^obiettivo\s*[:–-]\s*/i, '');
  return { ...parseTitle(text), cell: placeOf(grid, nearest), label: nearest.text };
};

/** Title, area and department above the table at `index`, and all the cells that stand there. */
export const surroundings = (
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
    department: departmentAbove(above),
  };
};

/** Rows under a table that may already head the next one: texts alone in their row. */
const trailing = (grid: Grid, block: SheetBlock): readonly GridCell[] => {
  const last = block.rows.findLastIndex((row) => grid.cellsAt(row).length > 1);
  return block.rows.slice(last + 1).flatMap((row) => grid.cellsAt(row));
};
