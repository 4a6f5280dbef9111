import type { Trouble } from '../../../application/port/workbookTrouble';
import { cellAddress } from '../../../domain/model/cellAddress';
import type { SheetSnapshot, SnapshotCell } from '../../../sheets/snapshot';
import type { OpenReading } from '../capture/readOpenWorkbook';

export interface Change {
  readonly trouble: Extract<Trouble, 'changed' | 'vanished' | 'written-elsewhere'>;
  /** The first sheet or cell that differs. */
  readonly about: string;
}

/** How to tell the generated sheets and what people type in them. */
export interface OwnContent {
  /** True for a generated sheet, by its name as it is now. */
  readonly isOwn: (sheet: string) => boolean;
  /** True for a cell of a generated sheet that people may fill. */
  readonly isInput: (sheet: string, row: number, column: number) => boolean;
}

/**
 * The first difference between two readings that makes a plan of the earlier one wrong; null where
 * there is none. Order of sheets, hidden rows and mere looks do not matter; nor do results of
 * formulas in generated sheets, nor any results where the workbook holds formulas like `NOW()`.
 */
export const changedSince = (
  before: OpenReading,
  now: OpenReading,
  own: OwnContent,
): Change | null => {
  const sheetsNow = new Map(now.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const gone = before.snapshot.sheets.find(({ name }) => !sheetsNow.has(name));
  if (gone !== undefined) return { trouble: 'vanished', about: gone.name };
  const known = new Map(before.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const marks = JSON.stringify(before.snapshot.marks) === JSON.stringify(now.snapshot.marks);
  const isRestless = before.isRestless || now.isRestless;
  for (const sheet of now.snapshot.sheets) {
    const former = known.get(sheet.name);
    const isOwn = own.isOwn(sheet.name);
    if (former === undefined) {
      return { trouble: isOwn ? 'written-elsewhere' : 'changed', about: sheet.name };
    }
    const change = isOwn
      ? changedByOthers(former, sheet, own)
      : firstChange(former, sheet, !isRestless);
    if (change !== null) return change;
  }
  return marks ? null : { trouble: 'written-elsewhere', about: 'nomi definiti' };
};

const firstChange = (
  before: SheetSnapshot,
  now: SheetSnapshot,
  withResults: boolean,
): Change | null => {
  const [cell] = changedCells(before, now, withResults);
  if (cell !== undefined) return { trouble: 'changed', about: cell.about };
  const layout = ({ merges, hiddenColumns }: SheetSnapshot): string =>
    JSON.stringify([merges, [...hiddenColumns]]);
  return layout(before) === layout(now) ? null : { trouble: 'changed', about: now.name };
};

/** Typed cells are a person's change; anything else in a generated sheet comes of another write. */
const changedByOthers = (
  before: SheetSnapshot,
  now: SheetSnapshot,
  { isInput }: OwnContent,
): Change | null => {
  let typed: Change | null = null;
  for (const { row, column, about } of changedCells(before, now, false)) {
    if (!isInput(now.name, row, column)) return { trouble: 'written-elsewhere', about };
    typed ??= { trouble: 'changed', about };
  }
  return typed;
};

function* changedCells(
  before: SheetSnapshot,
  now: SheetSnapshot,
  withResults: boolean,
): Generator<{ readonly row: number; readonly column: number; readonly about: string }> {
  const rows = Math.max(before.cells.length, now.cells.length);
  for (let row = 0; row < rows; row++) {
    const former = before.cells[row] ?? [];
    const cells = now.cells[row] ?? [];
    for (let column = 0; column < Math.max(former.length, cells.length); column++) {
      if (sameCell(former[column], cells[column], withResults)) continue;
      yield { row, column, about: cellAddress({ sheet: now.name, row, column }) };
    }
  }
}

const sameCell = (
  a: SnapshotCell | undefined,
  b: SnapshotCell | undefined,
  withResults: boolean,
): boolean => {
  if (a === undefined || b === undefined) return a === b;
  if (!withResults && a.formula && b.formula) return a.formulaText === b.formulaText;
  return JSON.stringify(a) === JSON.stringify(b);
};
