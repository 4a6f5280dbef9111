import type { PlannedSheet } from './plan';

/** A cell of a sheet, counted from 0. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** The new place of a cell of the standing sheet; null where the cell is removed. */
export type MovedPlace = (row: number, column: number) => SheetPlace | null;

/** The new place of one row or column; beyond the last filled one it keeps its distance to the end. */
const movedLine = (
  moves: ReadonlyMap<number, number>,
  last: number,
  lastPlanned: number,
): ((line: number) => number | null) => {
  return (line) => moves.get(line) ?? (line > last ? line - last + lastPlanned : null);
};

/**
 * The new places of the cells of a generated sheet when it is written again. `last` is the last row
 * and column that hold something in the sheet as it stands. Without moves all stays where it is.
 */
export const movedPlace = ({ moves, cells }: PlannedSheet, last: SheetPlace): MovedPlace => {
  if (moves === undefined) return (row, column) => ({ row, column });
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const rowOf = movedLine(moves.rows, last.row, cells.length - 1);
  const columnOf = movedLine(moves.columns, last.column, width - 1);
  return (row, column) => {
    const [newRow, newColumn] = [rowOf(row), columnOf(column)];
    return newRow === null || newColumn === null ? null : { row: newRow, column: newColumn };
  };
};

/**
 * The new places of comments, by their present places as `row,column`: with their cell, and those whose
 * row or column goes below the table, one under the other, so that no text is lost. Never at a place
 * of `occupied`, by its key.
 */
export const commentPlaces = (
  sheet: PlannedSheet,
  standing: readonly SheetPlace[],
  moved: MovedPlace,
  occupied: readonly string[] = [],
): ReadonlyMap<string, SheetPlace> => {
  const places = new Map<string, SheetPlace>();
  const taken = new Set(occupied);
  const left: SheetPlace[] = [];
  // A thread stands as a note too.
  const distinct = new Map(standing.map((place) => [placeKey(place), place]));
  for (const place of distinct.values()) {
    const next = moved(place.row, place.column);
    if (next === null || taken.has(placeKey(next))) left.push(place);
    else {
      taken.add(placeKey(next));
      places.set(placeKey(place), next);
    }
  }
  for (const place of left) {
    let next: SheetPlace = { row: sheet.cells.length, column: 0 };
    while (taken.has(placeKey(next))) next = { ...next, row: next.row + 1 };
    taken.add(placeKey(next));
    places.set(placeKey(place), next);
  }
  return places;
};

export const placeKey = ({ row, column }: SheetPlace): string => `${row},${column}`;
