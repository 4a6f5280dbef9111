import type { Plan, PlannedSheet } from '../../sheets/plan';
import type { SheetSnapshot } from '../../sheets/snapshot';
import { FINDING_HEADERS } from '../../sheets/generated/findings/schema';
import { CODE } from '../../sheets/generated/schema/tableSchema';
import { currentShown, plannedShown, type Shown } from './shown';

/** What a sheet shows, by row and column from 0; holes show nothing. */
export interface ShownSheet {
  readonly rows: readonly (readonly Shown[])[];
  /** Where the table's header stands, or null where the sheet has no single table. */
  readonly headerRow: number | null;
}

export const textAt = (sheet: ShownSheet, row: number, column: number): string | null => {
  const shown = sheet.rows[row]?.[column] ?? null;
  return shown?.kind === 'text' ? shown.text : null;
};

const headerRowOf = ({ filter, freeze }: PlannedSheet): number | null =>
  filter?.top ?? (freeze.rows > 0 ? freeze.rows - 1 : null);

export const plannedSheet = (sheet: PlannedSheet, styles: Plan['styles']): ShownSheet => ({
  rows: sheet.cells.map((row) => Array.from(row, (cell) => plannedShown(cell, styles))),
  headerRow: headerRowOf(sheet),
});

/** The sheet as it stands now; its header is the row that repeats most of the planned header. */
export const currentSheet = (sheet: SheetSnapshot, planned: ShownSheet): ShownSheet => {
  const rows = Array.from(sheet.cells, (row) => Array.from(row ?? [], currentShown));
  if (planned.headerRow === null) return { rows, headerRow: null };
  const wanted = headerTexts(planned, planned.headerRow);
  const shares = rows.map(
    (row) => row.filter((shown) => shown?.kind === 'text' && wanted.has(shown.text)).length,
  );
  const most = Math.max(0, ...shares);
  return { rows, headerRow: most * 2 > wanted.size ? shares.indexOf(most) : null };
};

const headerTexts = (sheet: ShownSheet, headerRow: number): ReadonlySet<string> =>
  new Set(
    (sheet.rows[headerRow] ?? []).flatMap((shown) => (shown?.kind === 'text' ? [shown.text] : [])),
  );

/** Headers that name the row of a table, best first: a code, else the key of a finding. */
const KEY_HEADERS: readonly string[] = [CODE.header, FINDING_HEADERS.key];

/** The column by which a row is the same row, wherever it moves. */
export const keyColumnOf = (sheet: ShownSheet): number => {
  if (sheet.headerRow === null) return 0;
  const header = Array.from(sheet.rows[sheet.headerRow] ?? [], (_, column) =>
    textAt(sheet, sheet.headerRow ?? 0, column),
  );
  const found = KEY_HEADERS.map((wanted) => header.indexOf(wanted)).find((at) => at >= 0);
  return (
    found ??
    Math.max(
      0,
      header.findIndex((text) => text !== null),
    )
  );
};
