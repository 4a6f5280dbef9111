import type { SheetVisibility } from '../../../sheets/snapshot';
import type { Ask } from '../sync/request';

export interface ListedSheet {
  /** Stays the same where the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A name of the workbook's own; names of single sheets are left out. */
export interface ListedName {
  readonly name: string;
  /** English, with `=`: `='Scheda 1'!$A$1`. */
  readonly formula: string;
  readonly comment: string;
}

/** What a workbook consists of, and whether it may be changed. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly styles: readonly string[];
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** Asks for the list of sheets; `whole` also for what only writing needs. Chart sheets are no worksheets. */
export const listSheets =
  (whole: boolean): Ask<SheetList> =>
  ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula,items/comment,items/scope');
    if (whole) {
      workbook.styles.load('items/name');
      workbook.protection.load('protected');
      workbook.load('readOnly');
    }
    return () => ({
      sheets: sheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        visibility: VISIBILITY[visibility] ?? 'visible',
      })),
      names: names.items
        .filter(({ scope }) => scope === 'Workbook')
        .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment })),
      styles: whole ? workbook.styles.items.map(({ name }) => name) : [],
      isProtected: whole && workbook.protection.protected,
      isReadOnly: whole && workbook.readOnly,
    });
  };
