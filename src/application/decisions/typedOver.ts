import type { Finding } from '../../domain/finding';
import { decimal } from '../../domain/decimal';
import type { CellContent } from '../../domain/model/cell';
import { localAddress } from '../../domain/model/cellAddress';
import type { TypedInputs } from '../../sheets/inputs';
import type { Plan, PlannedCell } from '../../sheets/plan';
import {
  cellAt,
  findTable,
  textAt,
  type FoundTable,
} from '../../sheets/reading/typed/generatedTable';
import { contentText } from '../../sheets/reading/typed/contentText';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';
import { COMPUTED_COLUMNS, type ComputedColumns } from '../../sheets/writing/computedColumns';
import { markedSheets } from '../../sheets/writing/sheetTitles';
import { GONE_WORD, HEADERS, ROW_KINDS } from '../../sheets/writing/texts';
import { plannedCells } from './plannedCells';

/** More of them in one sheet are told together: then formulas were lost by other means than typing. */
const MOST_EACH = 20;
const TOLERANCE = 1e-9;

/**
 * What people typed over cells that the program computes, and that the plan replaces: a constant
 * where only a formula of ours ever stands, and, as long as nothing that was read has changed since
 * (`unchanged`), a number other than the one that was read. Nothing is told of a value that the plan
 * writes again, nor of a formula that people put over ours: their text is not known.
 */
export const typedOver = (
  snapshot: WorkbookSnapshot,
  plan: Plan,
  unchanged: boolean,
  places: TypedInputs['places'],
): readonly Finding[] => {
  const marked = markedSheets(snapshot);
  return COMPUTED_COLUMNS.flatMap((columns) => {
    const sheet = snapshot.sheets.find(({ name }) => name === marked.get(columns.mark));
    const planned = plan.sheets.find(({ mark }) => mark === columns.mark);
    if (sheet === undefined || planned === undefined || !hasFormulas(sheet)) return [];
    const codes = new Map(
      [...(places.get(columns.mark)?.rows ?? [])].map(([code, row]) => [row, code] as const),
    );
    const found = inSheet(sheet, columns, plannedCells(planned, columns.code), unchanged, codes);
    return found.length > MOST_EACH ? [together(sheet.name, columns, found)] : found;
  });
};

/** A copy of values alone, or a format that does not keep formulas apart, tells nothing of typing. */
const hasFormulas = ({ cells }: SheetSnapshot): boolean =>
  cells.some((row) => row?.some((cell) => cell?.formula));

type PlannedAt = ReturnType<typeof plannedCells>;

const inSheet = (
  sheet: SheetSnapshot,
  columns: ComputedColumns,
  plannedAt: PlannedAt,
  unchanged: boolean,
  codes: ReadonlyMap<number, string>,
): readonly Finding[] => {
  const known = [columns.code, HEADERS.rowKind, SET_ASIDE, ...columns.formulas, ...columns.numbers];
  const table = findTable(sheet, { order: known, needed: [] });
  if (table === null) return [];
  const headers = [...columns.formulas, ...(unchanged ? columns.numbers : [])];
  return sheet.cells.flatMap((_, row) => {
    const written = textAt(sheet, row, table.columnOf(columns.code));
    // A row whose objective was renumbered is compared with the row that it became.
    const code = codes.get(row) ?? written;
    if (row <= table.headerRow || code === '' || !isOurRow(sheet, table, row)) return [];
    if (isSetAside(sheet, table, row)) return [];
    return headers.flatMap((header) => {
      const column = table.columnOf(header);
      const cell = column === undefined ? null : cellAt(sheet, row, column);
      if (column === undefined || cell === null || cell.formula) return [];
      const planned = plannedAt(code, header);
      if (!isReplaced(cell.content, planned, columns.formulas.includes(header))) return [];
      const place = { sheet: sheet.name, row, column };
      return [replaced({ columns, header, code, typed: cell.content, planned, place })];
    });
  });
};

const SET_ASIDE = HEADERS.indicators.setAside;

/** Rows at the end of a sheet have words where others compute; so they had in version 1.0.0. */
const isSetAside = (sheet: SheetSnapshot, table: FoundTable, row: number): boolean =>
  textAt(sheet, row, table.columnOf(SET_ASIDE)) !== '' ||
  textAt(sheet, row, table.columnOf(HEADERS.indicators.status)) === GONE_WORD;

/** A row without the word for its kind was put in by people; without that column nobody knows. */
const isOurRow = (sheet: SheetSnapshot, table: FoundTable, row: number): boolean => {
  const column = table.columnOf(HEADERS.rowKind);
  return column === undefined || textAt(sheet, row, column) === ROW_KINDS.table;
};

const isReplaced = (
  typed: CellContent,
  planned: PlannedCell | undefined,
  formulasOnly: boolean,
): boolean => {
  if (planned === undefined || (formulasOnly && !('formula' in planned))) return false;
  const next = 'formula' in planned ? planned.result : planned.value;
  if (typed.kind === 'number' || typed.kind === 'date') {
    return typeof next !== 'number' || decimal(typed.value).minus(next).abs().gt(TOLERANCE);
  }
  return contentText(typed).trim() !== String(next ?? '').trim();
};

interface Replaced {
  readonly columns: ComputedColumns;
  readonly header: string;
  readonly code: string;
  readonly typed: CellContent;
  readonly planned: PlannedCell | undefined;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
}

const replaced = ({ columns, header, code, typed, planned, place }: Replaced): Finding => {
  const address = localAddress(place.row, place.column);
  const words = typedWords(typed);
  const live = planned !== undefined && 'formula' in planned;
  return {
    severity: 'avviso',
    check: 'typed-over',
    message:
      `Nella cella ${address} di «${place.sheet}» («${header}» di ${code}) c’è «${words}», scritto ` +
      `sopra ciò che il programma ${live ? 'calcola' : 'legge dai fogli'}: non conta e non viene ` +
      `tenuto, la cella torna al valore ${live ? 'calcolato' : 'letto'}. Per correggere, ` +
      `${columns.insteadOf(header)}.`,
    subject: code,
    cell: place,
    evidence: `${header}|${words}`,
  };
};

const together = (sheet: string, columns: ComputedColumns, found: readonly Finding[]): Finding => {
  const places = found.flatMap(({ cell, evidence }) =>
    cell === null
      ? []
      : [`${localAddress(cell.row, cell.column)} «${evidence.slice(evidence.indexOf('|') + 1)}»`],
  );
  return {
    severity: 'avviso',
    check: 'typed-over',
    message:
      `Nel foglio «${sheet}» ${found.length} celle calcolate contengono valori al posto delle ` +
      `formule (${places.slice(0, MOST_EACH).join(', ')}…): non contano e non vengono tenuti, le ` +
      `celle tornano a calcolarsi. Per correggere, ${columns.insteadOf(columns.formulas[0] ?? '')}.`,
    subject: sheet,
    cell: found[0]?.cell ?? null,
    evidence: places.join('|'),
  };
};

const typedWords = (content: CellContent): string => {
  if (content.kind === 'date') return content.date.split('-').reverse().join('/');
  const text = contentText(content);
  return content.kind === 'number' ? text.replace('.', ',') : text;
};
