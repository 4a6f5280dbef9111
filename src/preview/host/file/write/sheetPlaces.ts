import type { ListedSheet, WorkbookPart } from '../../../../adapters/xlsx/ooxml/workbookPart';
import type { NewSheetPart } from '../../../../adapters/xlsx/write/package/newParts';
import type { HostSheet, HostWorkbook } from '../../hostWorkbook';
import { sheetIdentity } from '../read/sheetIdentity';

/** A sheet of the result: where its part is, and how the workbook lists it. */
export interface SheetPlace {
  /** The sheet of the store; null for one of another kind, which goes on as it was. */
  readonly sheet: HostSheet | null;
  /** The sheet as the file lists it; null for a new one. */
  readonly listed: ListedSheet | null;
  readonly path: string;
  readonly relationship: string;
  readonly sheetId: number;
}

/** The sheets of the store that the file does not list. */
export const addedSheets = (workbook: HostWorkbook, part: WorkbookPart): readonly HostSheet[] => {
  const listed = listedSheets(part);
  return workbook.sheets.filter(({ id }) => !listed.has(id));
};

const listedSheets = (part: WorkbookPart): ReadonlyMap<string, ListedSheet> =>
  new Map(
    part.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map((sheet) => [sheetIdentity(sheet.sheetId), sheet]),
  );

/** All sheets of the result in their order; chart sheets and the like keep their position. */
export const sheetPlaces = (
  workbook: HostWorkbook,
  part: WorkbookPart,
  newParts: readonly NewSheetPart[],
): readonly SheetPlace[] => {
  const listed = listedSheets(part);
  const added = addedSheets(workbook, part);
  const places = workbook.sheets.map((sheet): SheetPlace => {
    const former = listed.get(sheet.id);
    return former === undefined
      ? { sheet, listed: null, ...(newParts[added.indexOf(sheet)] as NewSheetPart) }
      : formerPlace(sheet, former);
  });
  part.sheets.forEach((sheet, index) => {
    if (sheet.kind !== 'worksheet') places.splice(index, 0, formerPlace(null, sheet));
  });
  return places;
};

const formerPlace = (sheet: HostSheet | null, listed: ListedSheet): SheetPlace => ({
  sheet,
  listed,
  path: listed.path ?? '',
  relationship: listed.relationship,
  sheetId: listed.sheetId,
});
