import type { Written } from '../../../domain/model/cell';
import { written, type Grid } from '../grid/grid';
import { singleYear } from '../headers/headerPeriod';
import { EMPTY_CONTENT, type SheetContent } from '../grid/sheetContent';
import type { SheetBlock } from './sheetBlock';

/** Headers of result columns that bear a year. */
export const headerYears = (grid: Grid, block: SheetBlock): readonly Written[] =>
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

const TELLS_YEAR =
  /performance|piao|relazione|piano|obiettiv|indicator|consuntiv|rendicont|ciclo|valutazione/i;

/** Titles of sheets that are no tables may still tell the reporting year. */
export const coverBanners = (grid: Grid): SheetContent => {
  const cells = grid.rows
    .slice(0, 15)
    .flatMap((row) => grid.cellsAt(row))
    .filter((cell) => cell.content.kind === 'text' && cell.text.length <= 200)
    .filter((cell) => singleYear(cell.text) !== null && TELLS_YEAR.test(cell.text));
  return { ...EMPTY_CONTENT, banners: cells.slice(0, 5).map((cell) => written(grid, cell)) };
};
