import type { Package } from '../../ooxml/package';
import { folderOf } from '../../ooxml/paths';
import { stylesPath } from '../../ooxml/stylesPart';
import type { WorkbookPart } from '../../ooxml/workbookPart';
import { freeNumbers } from './freeNumbers';
import { freeIds } from './packageLists';
import { freePartName, mentionedParts } from './partNames';

/** Where a new sheet goes, and how the workbook calls it. */
export interface NewSheetPart {
  readonly path: string;
  readonly relationship: string;
  readonly sheetId: number;
}

export interface NewParts {
  readonly sheets: readonly NewSheetPart[];
  /** `relationship`: the id of a new relationship; null where the workbook has one. */
  readonly styles: { readonly path: string; readonly relationship: string | null };
}

/** Names, ids and numbers for as many new sheets, and for the styles where a workbook has none. */
export const newParts = (parts: Package, workbook: WorkbookPart, count: number): NewParts => {
  const folder = folderOf(workbook.path);
  const taken = new Set(mentionedParts(parts));
  const take = (nameOf: (number: number) => string): string => {
    const path = freePartName(folder, nameOf, taken);
    taken.add(path.toLowerCase());
    return path;
  };
  const ids = freeIds(workbook.relationships, workbook.xml, count + 1);
  const sheetIds = freeSheetIds(workbook, count);
  const sheets = sheetIds.map((sheetId, index) => ({
    path: take((number) => `worksheets/sheet${number}.xml`),
    relationship: ids[index] as string,
    sheetId,
  }));
  const styles = stylesPath(parts, workbook);
  if (styles !== null) return { sheets, styles: { path: styles, relationship: null } };
  const path = take((number) => `styles${number === 1 ? '' : number}.xml`);
  return { sheets, styles: { path, relationship: ids[count] as string } };
};

/** Excel's limit. */
const MOST_SHEET_IDS = 65_534;

/** Custom views name a sheet by its id: where that is gone, ours must not take its place. */
const freeSheetIds = (workbook: WorkbookPart, count: number): readonly number[] => {
  const active = workbook.xml.matchAll(/\sactiveSheetId\s*=\s*["']\s*(\d+)/g);
  const used = [
    ...workbook.sheets.map(({ sheetId }) => sheetId),
    ...[...active].map(([, id]) => Number(id)),
  ];
  return freeNumbers(used, count, { first: 1, most: MOST_SHEET_IDS });
};
