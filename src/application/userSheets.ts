import type { CellRange, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../sheets/snapshot';
import { markedSheets } from '../sheets/writing/sheetTitles';

/** The sheets that the program did not generate, in their order. */
export const userSheets = (snapshot: WorkbookSnapshot): readonly SheetSnapshot[] => {
  const generated = new Set(markedSheets(snapshot).values());
  return snapshot.sheets.filter(({ name }) => !generated.has(name));
};

/**
 * True where both workbooks hold the same user's sheets: the same names in the same order, with the
 * same contents, formats of numbers, merges and hidden parts. What a snapshot does not show (colours,
 * notes, the text of formulas) is not compared.
 */
export const sameUserSheets = (one: WorkbookSnapshot, other: WorkbookSnapshot): boolean => {
  const [ours, theirs] = [userSheets(one), userSheets(other)];
  return (
    ours.length === theirs.length &&
    ours.every((sheet, at) => {
      const counterpart = theirs[at];
      return counterpart !== undefined && imageOf(sheet) === imageOf(counterpart);
    })
  );
};

const imageOf = ({ cells, merges, hiddenRows, hiddenColumns, ...sheet }: SheetSnapshot): string =>
  JSON.stringify([
    [sheet.name, sheet.kind, sheet.visibility],
    filledCells(cells),
    merges.map(rangeOf).sort(),
    [...hiddenRows].sort(ascending),
    [...hiddenColumns].sort(ascending),
  ]);

const filledCells = (cells: SheetSnapshot['cells']): readonly (readonly unknown[])[] => {
  const filled: [number, number, SnapshotCell][] = [];
  cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell !== undefined) filled.push([r, c, cell]);
    }),
  );
  return filled;
};

const rangeOf = ({ top, left, bottom, right }: CellRange): string =>
  [top, left, bottom, right].join(':');

const ascending = (a: number, b: number): number => a - b;
