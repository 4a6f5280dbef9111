import type { CellRange } from '../../sheets/snapshot';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `C7` → row 6, column 2; null for what is no address inside a sheet. `$` signs may be there. */
export const cellPlace = (address: string): CellPlace | null => {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code === 36) continue;
    else {
      const letter = (code | 32) - 96;
      if (letter < 1 || letter > 26 || row > 0) return null;
      column = column * 26 + letter;
    }
  }
  return row < 1 || row > SHEET_ROWS || column < 1 || column > SHEET_COLUMNS
    ? null
    : { row: row - 1, column: column - 1 };
};

/** `A1:C3` or `A1` as a range; null for anything else. */
export const cellRange = (reference: string): CellRange | null => {
  const [first = '', second = first] = reference.split(':');
  const from = cellPlace(first);
  const to = cellPlace(second);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};
