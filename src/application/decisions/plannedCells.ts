import type { PlannedCell, PlannedSheet } from '../../sheets/plan';

const shownText = (cell: PlannedCell | undefined): string =>
  cell !== undefined && 'value' in cell && cell.value !== null ? String(cell.value) : '';

/**
 * The cells of one planned table by code and header; undefined where it has no such cell. Words that
 * found no place are kept at the end under the code of their run: the first row of a code counts.
 */
export const plannedCells = (
  { cells }: PlannedSheet,
  codeHeader: string,
): ((code: string, header: string) => PlannedCell | undefined) => {
  const headerRow = cells.findIndex((row) => row.some((cell) => shownText(cell) === codeHeader));
  const headers = (cells[headerRow] ?? []).map(shownText);
  const codeColumn = headers.indexOf(codeHeader);
  // Rows that were set aside bear the code of their time and stand last: the first one is meant.
  const rows = new Map(
    cells
      .slice(headerRow + 1)
      .map((row) => [shownText(row[codeColumn]), row] as const)
      .reverse(),
  );
  return (code, header) => rows.get(code)?.[headers.indexOf(header)];
};
