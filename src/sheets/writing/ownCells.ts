import type { Finding } from '../../domain/finding';
import type { CellRef } from '../../domain/model/cell';

/** Where the rows of our sheets stand in this plan: by sheet title, then by what the row is about. */
export type OwnRows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The cell of a finding. One about something typed in a sheet of ours was read where that stood
 * before; its row may stand elsewhere now, so the link goes to the row of its subject.
 */
export const cellOfFinding = ({ cell, subject }: Finding, own: OwnRows): CellRef | null => {
  const rows = cell === null ? undefined : own.get(cell.sheet);
  if (cell === null || rows === undefined) return cell;
  const row = rows.get(subject);
  return row === undefined ? null : { sheet: cell.sheet, row, column: 0 };
};

/** The rows of a table by the code that each is about, those that were set aside by their old one. */
export const rowsByCode = (
  rows: readonly { readonly code: string; readonly aside: { readonly code: string } | null }[],
  firstRow: number,
): ReadonlyMap<string, number> => {
  const places = rows.map(
    ({ code, aside }, index) => [aside?.code ?? code, firstRow + index] as const,
  );
  // The row that stands in its own place comes last, and wins.
  return new Map([...places].reverse());
};
