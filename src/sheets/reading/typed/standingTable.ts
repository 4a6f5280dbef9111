import type { Input, Named, SetAsideReason, StrayCell } from '../../inputs';
import type { SheetSnapshot } from '../../snapshot';
import { SET_ASIDE_REASONS } from '../../inputs';
import { HEADERS, SET_ASIDE_WORDS } from '../../writing/texts';
import { findTable, type TableHeaders } from './generatedTable';
import { readTable, type TableReading, type TableRow } from './readTable';
import type { StandingRow, StandingTable } from './standing';

/** A table of ours as read, and what is wrong with its headers. */
export interface ReadStandingTable<Table> {
  readonly table: Table;
  readonly strayCells: readonly StrayCell[];
  readonly missing: readonly string[];
  readonly deleted: readonly string[];
}

/** Reads a table of ours into rows of its kind; null where the sheet has no such table. */
export const readStandingTable = <Row extends StandingRow>(
  sheet: SheetSnapshot,
  headers: TableHeaders,
  reading: TableReading,
  rowOf: (row: TableRow) => Row,
): ReadStandingTable<StandingTable<Row>> | null => {
  const found = findTable(sheet, headers);
  if (found === null) return null;
  const { rows, added, strayCells } = readTable(sheet, found, reading);
  const columns = headers.order.flatMap((header) => {
    const column = found.columnOf(header);
    return column === undefined ? [] : [[header, column] as const];
  });
  const others = [...found.otherColumns].map(([column, header]) => [header, column] as const);
  return {
    table: {
      rows: rows.map(rowOf),
      added,
      columns: new Map([...others, ...columns]),
      headerRow: found.headerRow,
    },
    strayCells,
    missing: found.missing,
    deleted: found.deleted,
  };
};

interface RowHeaders {
  readonly setAside: string;
  /** Absent in `Anomalie`. */
  readonly likely?: string;
  readonly year: string;
}

/** What every row of a generated table keeps of itself. */
export const rowFacts = (
  { row, text }: TableRow,
  headers: RowHeaders,
  named: Named,
  choice: Input | null,
): StandingRow => {
  const year = Number(text(headers.year));
  const word = text(headers.setAside);
  const setAside: SetAsideReason | null =
    SET_ASIDE_REASONS.find((reason) => SET_ASIDE_WORDS[reason] === word) ?? null;
  const likely = headers.likely === undefined ? '' : text(headers.likely);
  return { row, named, year: year > 0 ? year : null, setAside, likely, choice };
};

/** All headers of a table in their order, the code first and the kind of row last. */
export const inOrder = (headers: Readonly<Record<string, string>>): readonly string[] => [
  HEADERS.code,
  ...Object.values(headers),
  HEADERS.rowKind,
];
