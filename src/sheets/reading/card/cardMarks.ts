import { isEvaluationBox } from '../grid/evaluationBox';
import { rowsBetween, type Grid } from '../grid/grid';
import { isNoteHeader, isNoteLabel } from '../blocks/noteTable';
import { objectiveHeader } from '../grid/objectiveHeader';
import { headingCells } from '../blocks/headedColumns';
import { isDataOf, rowColumns, type SheetBlock } from '../blocks/sheetBlock';

/** Rows of headers and of data: what their cells say is no mark. */
const tableRowsOf = (grid: Grid, blocks: readonly SheetBlock[]): ReadonlySet<number> =>
  new Set(
    blocks.flatMap((block) => [
      ...rowsBetween(grid, block.band.top, block.band.bottom),
      ...block.rows.filter((row) => isDataOf(grid, row, block)),
    ]),
  );

/** Objective headers, evaluation boxes or note tables: what only cards have beside their tables. */
export const hasCardMarks = (grid: Grid, blocks: readonly SheetBlock[]): boolean => {
  const inTable = tableRowsOf(grid, blocks);
  const measuresAt = new Map(
    blocks.flatMap((block) => block.rows.map((row) => [row, rowColumns(block).measures] as const)),
  );
  return grid.rows.some((row) => {
    if (inTable.has(row)) return false;
    const cells = headingCells(grid.cellsAt(row), measuresAt.get(row) ?? []);
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
export const hasNarrativeRows = (grid: Grid, blocks: readonly SheetBlock[]): boolean => {
  const rows = blocks.flatMap((block) => block.rows.map((row) => grid.cellsAt(row)));
  const prose = rows.filter((cells) => cells.length === 1 && (cells[0]?.text.length ?? 0) > 90);
  return prose.length > 0 && prose.length >= rows.length * 0.25;
};
