import type { Grid } from '../grid/grid';
import type { SheetContent } from '../grid/sheetContent';
import type { SheetRecognition } from '../recognition';

const SHOWN_TEXT = 60;

/** The rows that nothing was made of, as people are told of them. */
export const leftOutRows = (
  grid: Grid,
  { leftOut }: SheetContent,
): Pick<SheetRecognition, 'leftOut'> => {
  const rows = [...new Set(leftOut)]
    .sort((one, other) => one - other)
    .flatMap((row) => {
      const cells = grid.cellsAt(row);
      const [first] = cells;
      const last = cells.at(-1);
      if (first === undefined || last === undefined) return [];
      const text = cells
        .map((cell) => cell.text)
        .join(' · ')
        .slice(0, SHOWN_TEXT);
      return [{ row, left: first.column, right: last.column, text }];
    });
  return rows.length === 0 ? {} : { leftOut: rows };
};
