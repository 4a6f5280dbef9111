import type { StandingPlaces } from '../../entries/userEntries';
import type { PlannedCell, PlannedMoves } from '../../../plan';
import type { GridRow } from '../../layout/tableSheet';
import { PARAMETER_COLUMNS, parameterRowKeys } from '../schema';
import { PARAMETER_HEADER_ROW } from './lists';

/** The new places of the rows and columns of the standing `Parametri`. */
export const parameterMoves = (rows: readonly GridRow[], places: StandingPlaces): PlannedMoves => {
  const keys = parameterRowKeys(
    rows.map((cells, row) => ({
      row,
      label: textOf(cells[PARAMETER_COLUMNS.label]),
      unit: textOf(cells[PARAMETER_COLUMNS.unit]),
    })),
  );
  const headers = new Map(
    (rows[PARAMETER_HEADER_ROW] ?? []).map((cell, column) => [textOf(cell), column]),
  );
  return { rows: moved(places.rows, keys), columns: moved(places.columns, headers) };
};

const moved = (
  standing: ReadonlyMap<string, number>,
  planned: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> =>
  new Map(
    [...standing].flatMap(([key, line]) => {
      const now = planned.get(key);
      return key === '' || now === undefined ? [] : [[line, now] as const];
    }),
  );

const textOf = (cell: PlannedCell | undefined): string =>
  cell !== undefined && 'value' in cell && typeof cell.value === 'string' ? cell.value.trim() : '';
