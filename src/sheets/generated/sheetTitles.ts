import type { WorkbookSnapshot } from '../snapshot';
import { GENERATED_SHEETS } from './generatedSheets';
import type { GeneratedMark } from './schema/tableSchema';

const LONGEST_TITLE = 31;
const SCHEMAS = GENERATED_SHEETS.map(({ schema }) => schema);

/**
 * The title of every generated sheet: a marked sheet keeps the one that it bears; a new one gets
 * its own, or `Stato indicatori (2)` where a sheet of the user's is called so (Excel does not tell
 * capitals apart).
 */
export const sheetTitles = (snapshot: WorkbookSnapshot): ReadonlyMap<GeneratedMark, string> => {
  const marked = markedSheets(snapshot);
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  return new Map(
    SCHEMAS.map((schema) => {
      const title = marked.get(schema.mark) ?? freeTitle(schema.title, taken);
      taken.add(title.toLowerCase());
      return [schema.mark, title] as const;
    }),
  );
};

/** The sheets that bear our marks and still exist, by mark; Excel does not tell capitals apart. */
export const markedSheets = (snapshot: WorkbookSnapshot): ReadonlyMap<GeneratedMark, string> => {
  const names = new Map(snapshot.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const found = new Map<GeneratedMark, string>();
  for (const { mark } of SCHEMAS) {
    const own = mark.toLowerCase();
    const marked = snapshot.marks.find(({ name }) => name.toLowerCase() === own)?.sheet;
    const sheet = names.get(marked?.toLowerCase() ?? '');
    if (sheet !== undefined) found.set(mark, sheet);
  }
  return found;
};

const freeTitle = (title: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const candidate = `${title.slice(0, LONGEST_TITLE - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};
