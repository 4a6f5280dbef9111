import type { CellRange } from '../../../sheets/snapshot';
import type { SheetImage } from './sheetImage';

/**
 * The cells that an image gives something, from A1. Colour rules and validations, which may reach over
 * whole columns, do not count: they are kept and cleared for whole sheets.
 */
export const extentOf = (image: SheetImage): CellRange => {
  const { cells, widths, heights, merges, filter } = image;
  const ranges = [...merges, ...(filter === null ? [] : [filter])];
  const most = (numbers: Iterable<number>): number => {
    let highest = 0;
    for (const number of numbers) highest = Math.max(highest, number);
    return highest;
  };
  return {
    top: 0,
    left: 0,
    bottom: most([cells.length - 1, ...heights.keys(), ...ranges.map(({ bottom }) => bottom)]),
    right: most([columnsOfCells(image) - 1, ...widths.keys(), ...ranges.map(({ right }) => right)]),
  };
};

export const columnsOfCells = ({ cells }: SheetImage): number => {
  let most = 0;
  for (const row of cells) most = Math.max(most, row.length);
  return most;
};
