import type { WorkbookSnapshot } from '../snapshot';
import { GENERATED_SHEETS } from './generatedSheets';
import { markedSheets } from './sheetTitles';
import { isEmptySheet, textAt } from './table/findTable';
import { readPlainTable } from './table/readTable';
import { NOTHING_STANDING, type StandingParts, type StandingSheets } from './table/standing';
import { typedConstants } from './table/typedConstants';
import { FINDING_SHEET } from './texts/findingTexts';
import { INDICATOR_SHEET } from './texts/indicatorTexts';
import { OBJECTIVE_SHEET } from './texts/objectiveTexts';
import { deletedColumn } from './texts/sheetTexts';

/**
 * The generated sheets of a workbook, as they stand. Sheets are known by their marks, columns by
 * their headers: whatever was sorted, inserted, deleted or moved, it is found again. Whose words
 * they are is decided later, against the worksheets of now.
 */
export const readStanding = (snapshot: WorkbookSnapshot): StandingSheets => {
  const marked = markedSheets(snapshot);
  const all = GENERATED_SHEETS.flatMap((generated) => {
    const title = marked.get(generated.schema.mark);
    const sheet = snapshot.sheets.find(({ name }) => name === title);
    return sheet === undefined || isEmptySheet(sheet) ? [] : [{ ...generated, sheet }];
  }).map(({ schema, read = readPlainTable(schema), sheet }) => ({
    mark: schema.mark,
    sheet: sheet.name,
    read: read(sheet),
    constants: typedConstants(sheet, schema),
  }));
  const parts = all.reduce<StandingParts>(
    (before, { read }) => ({ ...before, ...read?.parts }),
    NOTHING_STANDING,
  );
  return {
    ...parts,
    year: parts.year ?? yearOfHeadings([...marked.values()], snapshot),
    keepsYear: parts.year !== null,
    tables: new Map(
      all.flatMap(({ mark, read }) => (read?.table ? [[mark, read.table] as const] : [])),
    ),
    constants: new Map(all.map(({ mark, constants }) => [mark, constants])),
    strayCells: all.flatMap(({ read }) => read?.strayCells ?? []),
    unreadable: all.flatMap(({ sheet, read }) => {
      if (read === null) return [{ sheet, headers: [] }];
      return read.missing.length === 0 ? [] : [{ sheet, headers: read.missing }];
    }),
    notices: all.flatMap(({ sheet, read }) =>
      (read?.deleted ?? []).map((header) => deletedColumn(sheet, header)),
    ),
  };
};

const HEADINGS = [INDICATOR_SHEET, OBJECTIVE_SHEET, FINDING_SHEET];
const A_YEAR = '2023';

/** The year in the headings of our sheets: version 1.0.0 keeps it nowhere else for certain. */
const yearOfHeadings = (titles: readonly string[], snapshot: WorkbookSnapshot): number | null => {
  const starts = HEADINGS.map(({ title }) => title(A_YEAR).slice(0, -A_YEAR.length));
  for (const sheet of snapshot.sheets.filter(({ name }) => titles.includes(name))) {
    for (let row = 0; row < sheet.cells.length; row += 1) {
      const text = textAt(sheet, row, 0);
      const start = starts.find((each) => text.startsWith(each));
      // What is to be known of the year may follow it.
      const year =
        start === undefined ? NaN : Number(text.slice(start.length, start.length + A_YEAR.length));
      if (Number.isInteger(year)) return year;
    }
  }
  return null;
};
