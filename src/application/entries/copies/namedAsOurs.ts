import type { WorkbookSnapshot } from '../../../sheets/snapshot';
import { markedSheets, sheetTitles } from '../../../sheets/generated/sheetTitles';

/**
 * Another evaluated workbook, its generated sheets called as this workbook's are or will be: cells
 * that findings name must be found here, whatever the sheets were called there.
 */
export const namedAsOurs = (
  other: WorkbookSnapshot,
  workbook: WorkbookSnapshot,
): WorkbookSnapshot => {
  const titles = sheetTitles(workbook);
  const ours = new Map(
    [...markedSheets(other)].map(([mark, sheet]) => [sheet, titles.get(mark) ?? sheet]),
  );
  const taken = new Set(
    other.sheets.filter(({ name }) => !ours.has(name)).map(({ name }) => name.toLowerCase()),
  );
  const nameOf = (sheet: string): string => {
    const title = ours.get(sheet) ?? sheet;
    return taken.has(title.toLowerCase()) ? sheet : title;
  };
  return {
    sheets: other.sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet.name) })),
    marks: other.marks.map((mark) => ({ ...mark, sheet: nameOf(mark.sheet) })),
  };
};
