import type { StandingPlaces } from '../inputs';
import type { PlannedCell, PlannedMoves } from '../plan';
import type { GridRow } from './gridRows';
import { PARAMETER_COLUMNS, PARAMETER_HEADER_ROW } from './parameterPlace';

/**
 * Rows of `Parametri` by what stands under `Parametro` and `Unità`: the label of a parameter, the
 * sheet and the header of a doubtful column, a heading. Of equal rows the second is another one;
 * rows without a text in the first cell have no key.
 */
export const parameterRowKeys = (
  rows: readonly { readonly row: number; readonly label: string; readonly unit: string }[],
): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>();
  for (const { row, label, unit } of rows) {
    if (label === '') continue;
    let key = `${label}\n${unit}`;
    while (keys.has(key)) key += '\n+';
    keys.set(key, row);
  }
  return keys;
};

/** Where the rows and columns of the standing `Parametri` come to stand in these rows. */
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
