import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { KnownMark } from '../../writing/marks';
import { markedSheets } from '../../writing/sheetTitles';
import { FINDING_SHEET, INDICATOR_SHEET, OBJECTIVE_SHEET } from '../../writing/texts';
import { isEmptySheet, textAt } from './generatedTable';
import { readFindingTable } from './readFindingTable';
import { readIndicatorTable } from './readIndicatorTable';
import { readObjectiveTable } from './readObjectiveTable';
import { NO_PARAMETERS, readParameterSheet } from './readParameterSheet';
import type { StandingSheets } from './standing';
import type { ReadStandingTable } from './standingTable';

/**
 * The generated sheets of a workbook, as they stand. Sheets are known by their marks, columns by
 * their headers: whatever was sorted, inserted, deleted or moved, it is found again. Whose words
 * they are is decided later, against the worksheets of now.
 */
export const readStanding = (snapshot: WorkbookSnapshot): StandingSheets => {
  const marked = markedSheets(snapshot);
  const sheetOf = (mark: KnownMark): SheetSnapshot | null => {
    const sheet = snapshot.sheets.find(({ name }) => name === marked.get(mark)) ?? null;
    return sheet === null || isEmptySheet(sheet) ? null : sheet;
  };
  const read = <Table>(
    mark: KnownMark,
    reader: (sheet: SheetSnapshot) => ReadStandingTable<Table> | null,
  ): Pick<ReadStandingTable<Table>, 'strayCells'> & {
    readonly table: Table | null;
    readonly unreadable: StandingSheets['unreadable'];
    readonly notices: readonly string[];
  } => {
    const sheet = sheetOf(mark);
    const none = { table: null, strayCells: [], unreadable: [], notices: [] };
    if (sheet === null) return none;
    const found = reader(sheet);
    if (found === null) return { ...none, unreadable: [{ sheet: sheet.name, headers: [] }] };
    const { table, strayCells, missing, deleted } = found;
    return {
      table,
      strayCells,
      unreadable: missing.length === 0 ? [] : [{ sheet: sheet.name, headers: missing }],
      notices: deleted.map((header) => deletedColumn(sheet.name, header)),
    };
  };
  const indicators = read('Traguardo_Stato_indicatori', readIndicatorTable);
  const objectives = read('Traguardo_Valutazione_OIV', readObjectiveTable);
  const findings = read('Traguardo_Anomalie', readFindingTable);
  const parameters = read('Traguardo_Parametri', readParameterSheet);
  const all = [indicators, objectives, findings, parameters];
  return {
    ...(parameters.table ?? NO_PARAMETERS),
    year: parameters.table?.year ?? yearOfHeadings([...marked.values()], snapshot),
    keepsYear: (parameters.table?.year ?? null) !== null,
    indicators: indicators.table,
    objectives: objectives.table,
    findings: findings.table,
    strayCells: all.flatMap(({ strayCells }) => strayCells),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
    notices: all.flatMap(({ notices }) => notices),
  };
};

const deletedColumn = (sheet: string, header: string): string =>
  `nel foglio «${sheet}» la colonna «${header}» era stata eliminata con ciò che conteneva: è stata rimessa.`;

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
