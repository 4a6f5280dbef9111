import type { Package } from '../../../../adapters/xlsx/ooxml/package';
import { folderOf } from '../../../../adapters/xlsx/ooxml/paths';
import type { ListedSheet, WorkbookPart } from '../../../../adapters/xlsx/ooxml/workbookPart';
import { freeIds } from '../../../../adapters/xlsx/write/packageLists';
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

/** All sheets of the result in their order; chart sheets and the like keep their position. */
export const sheetPlaces = (
  workbook: HostWorkbook,
  part: WorkbookPart,
  parts: Package,
): readonly SheetPlace[] => {
  const listed = new Map(
    part.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map((sheet) => [sheetIdentity(sheet.sheetId), sheet]),
  );
  const added = workbook.sheets.filter(({ id }) => !listed.has(id));
  const paths = newPaths(parts, folderOf(part.path), added.length);
  const ids = freeIds(
    part.relationships.map(({ id }) => id),
    added.length,
  );
  const lastId = Math.max(0, ...part.sheets.map(({ sheetId }) => sheetId));
  const places = workbook.sheets.map((sheet): SheetPlace => {
    const former = listed.get(sheet.id);
    if (former !== undefined) return formerPlace(sheet, former);
    const index = added.indexOf(sheet);
    return {
      sheet,
      listed: null,
      path: paths[index] ?? '',
      relationship: ids[index] ?? '',
      sheetId: lastId + index + 1,
    };
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

const newPaths = (parts: Package, folder: string, count: number): readonly string[] => {
  const paths: string[] = [];
  for (let number = 1; paths.length < count; number++) {
    const path = `${folder === '' ? '' : `${folder}/`}worksheets/sheet${number}.xml`;
    if (parts.part(path) === undefined) paths.push(path);
  }
  return paths;
};
