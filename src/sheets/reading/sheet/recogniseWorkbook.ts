import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { BoxPosition } from '../card/assignBoxes';
import { answeredHeaders } from '../headers/headerCells';
import { leftAlone, readSheet, type SheetReading } from './recogniseSheet';
import type { ColumnAnswer, WorkbookRecognition } from '../recognition';
import { joinContents, type SheetContent } from '../grid/sheetContent';
import type { WrittenSheets } from '../../../domain/model/written';
import { hiddenSheetRemark, REMARKS } from './sheetRemarks';

/** Names that mark a sheet as generated; other `Traguardo_` names belong to parameters. */
const SHEET_MARKS = new Set(
  [
    'Stato_indicatori',
    'Valutazione_OIV',
    'Anomalie',
    'Parametri',
    'Cruscotto',
    'Schede_OIV',
    'Monitoraggio',
    'Revisioni_target',
    'Validazione',
  ].map((name) => `traguardo_${name.toLowerCase()}`),
);

const generatedSheets = (snapshot: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(
    snapshot.marks
      .filter((mark) => SHEET_MARKS.has(mark.name.toLowerCase()))
      .map((mark) => mark.sheet),
  );

const look = (
  sheet: SheetSnapshot,
  generated: ReadonlySet<string>,
  answers: readonly ColumnAnswer[],
): SheetReading => {
  if (generated.has(sheet.name)) {
    return leftAlone(sheet.name, 'Foglio generato da Traguardo.', 'generated');
  }
  if (sheet.kind !== 'worksheet') return leftAlone(sheet.name, REMARKS[sheet.kind]);
  const reading = readSheet(sheet, answeredHeaders(sheet.name, answers));
  if (sheet.visibility === 'visible') return reading;
  const indicators = reading.finish('before').content.indicators.length;
  return leftAlone(sheet.name, hiddenSheetRemark(indicators));
};

/** What most sheets of the workbook do with their evaluation boxes; before, if none says. */
const boxHabit = (readings: readonly SheetReading[]): BoxPosition => {
  const before = readings.filter((reading) => reading.boxPosition === 'before').length;
  const after = readings.filter((reading) => reading.boxPosition === 'after').length;
  const unclear = readings.some((reading) => reading.boxPosition === 'unclear');
  return after > before || (unclear && before === 0) ? 'after' : 'before';
};

/** What is left out is told with its sheet: the digest of what was read must not depend on it. */
const writtenOf = (content: SheetContent): WrittenSheets => {
  const { objectives, indicators, narratives, banners, notes, tables } = content;
  return { objectives, indicators, narratives, banners, notes, tables };
};

/**
 * What every sheet is and what the indicator sheets say. Hidden sheets are left out and named:
 * nobody who looks at the workbook could check what came from them, and they mostly hold old copies
 * of the same indicators. Hidden rows and columns of visible sheets are read.
 */
export const recogniseWorkbook = (
  snapshot: WorkbookSnapshot,
  answers: readonly ColumnAnswer[],
): WorkbookRecognition => {
  const generated = generatedSheets(snapshot);
  const readings = snapshot.sheets.map((sheet) => look(sheet, generated, answers));
  const habit = boxHabit(readings);
  const finished = readings.map((reading) => reading.finish(habit));
  return {
    sheets: finished.map(({ recognition }) => recognition),
    written: writtenOf(joinContents(finished.map(({ content }) => content))),
  };
};
