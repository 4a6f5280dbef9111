import type { PlannedColumn, PlannedSheet } from '../../../../sheets/plan';
import type { MovedPlace } from '../../../../sheets/movedPlace';
import type { StandingColumns, StandingSheet } from './standingSheet';

/** How programs round a width when they save: to whole pixels, some a little more. */
const ROUNDED = 0.25;

/** The columns of a sheet as they are to be written. */
export interface CarriedColumns {
  /** Those of the plan. */
  readonly table: readonly PlannedColumn[];
  /** Further to the right, as they stand. */
  readonly beyond: readonly StandingColumns[];
}

/**
 * The planned columns with what people changed in them, wherever they move. A width is a person's
 * where it is not the plan's own for that column, rounding apart. A column is a person's to hide or
 * show only where it holds something below the header, in the standing and in the new sheet: the
 * plan itself hides columns as long as they are empty.
 */
export const carriedColumns = (
  planned: PlannedSheet,
  standing: StandingSheet,
  moved: MovedPlace,
): CarriedColumns => {
  const table = [...planned.columns];
  const header = planned.freeze.rows - 1;
  for (const columns of standing.columns) {
    const end = Math.min(columns.last, standing.last.column);
    for (let column = columns.first; column <= end; column++) {
      const next = moved(0, column)?.column;
      const own = next === undefined ? undefined : table[next];
      if (next === undefined || own === undefined) continue;
      const holds =
        (standing.filledTo.get(column) ?? -1) > header && holdsBelow(planned, header, next);
      table[next] = carriedColumn(own, columns, holds);
    }
  }
  return { table, beyond: columnsBeyond(planned, standing, moved) };
};

const carriedColumn = (
  planned: PlannedColumn,
  { width, isCustom, hidden }: StandingColumns,
  holds: boolean,
): PlannedColumn => {
  const isOurs = !isCustom || !width || Math.abs(width - planned.width) < ROUNDED;
  const isHidden = holds ? hidden : planned.hidden === true;
  return { width: isOurs ? planned.width : width, ...(isHidden ? { hidden: true } : {}) };
};

const holdsBelow = ({ cells }: PlannedSheet, header: number, column: number): boolean =>
  cells.slice(header + 1).some((row) => {
    const cell = row[column];
    return cell !== undefined && ('formula' in cell || (cell.value !== null && cell.value !== ''));
  });

const columnsBeyond = (
  { columns }: PlannedSheet,
  standing: StandingSheet,
  moved: MovedPlace,
): readonly StandingColumns[] =>
  standing.columns.flatMap((each) => {
    const from = Math.max(each.first, standing.last.column + 1);
    const to = moved(0, from)?.column;
    if (from > each.last || to === undefined || !(each.isCustom || each.hidden)) return [];
    const first = Math.max(to, columns.length);
    const last = Math.min(each.last - from + to, 16_383);
    return first > last ? [] : [{ ...each, first, last }];
  });
