import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { markedSheets } from '../sheets/writing/sheetTitles';

/** The sheets that the program did not generate, in their order. */
export const userSheets = (snapshot: WorkbookSnapshot): readonly SheetSnapshot[] => {
  const generated = new Set(markedSheets(snapshot).values());
  return snapshot.sheets.filter(({ name }) => !generated.has(name));
};
