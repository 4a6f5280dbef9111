import type { Plan, PlannedSheet } from '../../sheets/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';
import { attachmentLosses, type AttachmentLoss } from './attachmentLosses';
import { cellChanges, type CellChange } from './cellChanges';
import { isSameShown } from './shown';
import { currentSheet, plannedSheet, type ShownSheet } from './shownSheet';

/** One generated sheet as writing would leave it, against what is there now. */
export interface SheetChange {
  /** The mark of the sheet, e.g. `Traguardo_Stato_indicatori`. */
  readonly mark: string;
  readonly title: string;
  readonly kind: 'created' | 'changed' | 'unchanged';
  readonly rows: number;
  /**
   * Cells of visible columns whose shown value differs, rows found by code and columns by header;
   * all that hold something, for a new sheet. 0 in a changed sheet where only the order of rows or
   * hidden columns differ.
   */
  readonly cells: number;
  /** The first differences of a changed sheet, as a person would name them; at most 20. */
  readonly examples: readonly CellChange[];
  /** What people hung on the sheet and what cannot be kept as it is. */
  readonly losses: readonly AttachmentLoss[];
}

const MOST_EXAMPLES = 20;

/**
 * What writing the plan would do to the generated sheets, in the order of the plan. Sheets are
 * found by their marks; what counts is what cells show (values, results of formulas), not how.
 */
export const planChanges = (plan: Plan, snapshot: WorkbookSnapshot): readonly SheetChange[] =>
  plan.sheets.map((sheet) => {
    const after = plannedSheet(sheet, plan.styles);
    const current = sheetMarked(snapshot, sheet.mark);
    const rows = sheet.cells.length;
    const { mark, title } = sheet;
    if (current === null) {
      const cells = shownCells(sheet, after);
      return { mark, title, kind: 'created', rows, cells, examples: [], losses: [] };
    }
    const before = currentSheet(current, after);
    const losses = attachmentLosses(sheet, current);
    if (isSameSheet(after, before) && title === current.name) {
      return { mark, title, kind: 'unchanged', rows, cells: 0, examples: [], losses };
    }
    const changes = cellChanges(sheet, after, before);
    const examples = changes.slice(0, MOST_EXAMPLES);
    return { mark, title, kind: 'changed', rows, cells: changes.length, examples, losses };
  });

/** Of what people hung on the standing sheets, what writing the plan cannot keep as it is. */
export const planLosses = (plan: Plan, snapshot: WorkbookSnapshot): readonly AttachmentLoss[] =>
  plan.sheets.flatMap((sheet) => {
    const current = sheetMarked(snapshot, sheet.mark);
    return current === null ? [] : attachmentLosses(sheet, current);
  });

const sheetMarked = (snapshot: WorkbookSnapshot, mark: string): SheetSnapshot | null => {
  const title = snapshot.marks.find(({ name }) => name.toLowerCase() === mark.toLowerCase())?.sheet;
  return snapshot.sheets.find((sheet) => sheet.name === title) ?? null;
};

const shownCells = ({ columns }: PlannedSheet, { rows }: ShownSheet): number =>
  rows
    .flatMap((row) => row.filter((_, column) => columns[column]?.hidden !== true))
    .filter((shown) => shown !== null).length;

/** Place by place, hidden columns included. */
const isSameSheet = (one: ShownSheet, other: ShownSheet): boolean => {
  const rows = Math.max(one.rows.length, other.rows.length);
  return Array.from({ length: rows }, (_, row) => row).every((row) => {
    const [mine, yours] = [one.rows[row] ?? [], other.rows[row] ?? []];
    const width = Math.max(mine.length, yours.length);
    return Array.from({ length: width }, (_, column) => column).every((column) =>
      isSameShown(mine[column] ?? null, yours[column] ?? null),
    );
  });
};
