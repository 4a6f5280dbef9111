import type { Plan, PlannedSheet } from '../../../sheets/plan';
import type { CellRange, WorkbookSnapshot } from '../../../sheets/snapshot';
import { marksAmong } from '../../cells/marks';
import { sameName } from '../../cells/ownNames';
import { alikePlaces } from './alikePlaces';
import {
  captureQuestions,
  type CapturedSheet,
  type CapturePlaces,
  type CaptureQuestions,
} from './captureSheets';
import type { OfficeHost } from '../sync/officeHost';
import { mapAnswer, sendInParts, type RequestPart } from '../sync/sendInParts';
import { request } from '../sync/request';
import { hungQuestions } from '../read/hung';
import { listSheets, type ListedSheet, type SheetList } from '../read/listSheets';
import {
  countsDaysFrom1904,
  lateDates,
  sheetQuestions,
  type SheetQuestions,
} from '../read/readSheets';
import { boundingRange, cellsOf, rowBlocks } from '../read/ranges';
import { readLinks, type Hangings } from '../read/readAttachments';
import { keptPart, refuseHuge } from '../read/readable';
import { isRestless, sheetSnapshot, type SheetReading } from '../read/sheetSnapshot';
import type { SheetSurvey } from '../read/surveySheet';
import { surveyAll, type Surveys } from './surveySheets';

/** An open workbook as read once. */
export interface OpenReading {
  readonly list: SheetList;
  readonly snapshot: WorkbookSnapshot;
  readonly readings: readonly SheetReading[];
  /** True where formulas give other results every time. */
  readonly isRestless: boolean;
  /** The generated sheets that were asked for, and where each holds something. */
  readonly own: readonly { readonly sheet: ListedSheet; readonly used: CellRange }[];
  /** Those of them that were captured. */
  readonly captures: readonly CapturedSheet[];
  /** Ids of the generated sheets that are protected. */
  readonly protectedSheets: readonly string[];
}

/** What is about to be written into a generated sheet. */
export interface WrittenNext {
  readonly reach: CellRange;
  /** What is to stand there, which tells what mostly stands there now; null where the sheet goes. */
  readonly planned: PlannedSheet | null;
  readonly styles: Plan['styles'];
}

/** What to read beside the contents of sheets. */
export interface ReadingWishes {
  /**
   * The generated sheets: to be captured whole, or read only where null stands beside them. Null
   * where nothing will be written.
   */
  readonly own: ((list: SheetList) => ReadonlyMap<ListedSheet, WrittenNext | null>) | null;
  /** Leaves all other sheets out. */
  readonly onlyOwn: boolean;
}

/**
 * Reads the workbook in three requests, more only where contents are too many for one, where dates
 * show up late, or where validations of a generated sheet lie scattered or its looks are not as planned.
 */
export const readOpenWorkbook = async (
  host: OfficeHost,
  { own, onlyOwn }: ReadingWishes,
  settled: (done: number) => void,
): Promise<OpenReading> => {
  const list = await request(host, listSheets(own !== null));
  const next = own?.(list) ?? new Map<ListedSheet, WrittenNext | null>();
  const written = [...next.keys()];
  const captured = written.filter((sheet) => next.get(sheet) !== null);
  const sheets = onlyOwn ? written : list.sheets;
  const marks = marksAmong(list.names.map(({ name, formula }) => ({ name, refersTo: formula })));
  const isOwn = ({ name }: ListedSheet): boolean =>
    marks.some((mark) => sameName(mark.sheet, name));
  const hung = own === null ? sheets.filter(isOwn) : written;
  const asked = { sheets, written, captured, hung };
  const surveys = await surveyAll(host, asked);
  const { questions, captures } = questionsOf(host, sheets, surveys, next);
  await askRounds(host, questions, captures, settled);
  const from1904 = countsDaysFrom1904(questions);
  const readings = questions.map(({ reading }) => reading);
  return {
    list,
    readings,
    snapshot: {
      sheets: readings.map((reading) => sheetSnapshot(reading, from1904, isOwn(reading.sheet))),
      marks,
    },
    isRestless: readings.some(isRestless),
    own: written.flatMap((sheet) => {
      const used = surveys.surveys.get(sheet.id)?.used;
      return used === undefined ? [] : [{ sheet, used }];
    }),
    captures: captures.map((capture) => capturedSheet(capture, list, readings)),
    protectedSheets: [...surveys.protectedSheets],
  };
};

/** The third request, and the further ones for what its answers leave open. */
const askRounds = async (
  host: OfficeHost,
  questions: readonly SheetQuestions[],
  captures: readonly Capture[],
  settled: (done: number) => void,
): Promise<void> => {
  const parts = [
    ...questions.flatMap((question) => question.parts),
    ...captures.flatMap((capture) => capture.questions.parts),
  ];
  await sendInParts(host, parts, true, settled);
  const further = (): readonly RequestPart<void>[] =>
    captures.flatMap((capture) => capture.questions.further());
  await sendInParts(host, [...further(), ...lateDates(questions)], true);
  for (let open = further(); open.length > 0; open = further()) await sendInParts(host, open, true);
};

interface Capture {
  readonly sheet: ListedSheet;
  readonly used: CellRange;
  readonly questions: CaptureQuestions;
}

interface Questions {
  readonly questions: SheetQuestions[];
  readonly captures: Capture[];
}

const capturedSheet = (
  { sheet, used, questions: { image, usual, isFiltered } }: Capture,
  list: SheetList,
  readings: readonly SheetReading[],
): CapturedSheet => {
  const reading = readings.find((each) => each.sheet === sheet) as SheetReading;
  const { hung } = reading;
  return {
    id: sheet.id,
    position: list.sheets.indexOf(sheet),
    used,
    usual,
    // The rows that the filter of a table hides go with it too.
    isFiltered: isFiltered || hung.tables.length > 0,
    hung,
    image: image(reading),
  };
};

const questionsOf = (
  host: OfficeHost,
  sheets: readonly ListedSheet[],
  { surveys, frames, hangings }: Surveys,
  next: ReadonlyMap<ListedSheet, WrittenNext | null>,
): Questions => {
  const asked: Questions = { questions: [], captures: [] };
  for (const sheet of sheets) {
    const survey = surveys.get(sheet.id);
    const frame = frames.get(sheet.id);
    if (survey === undefined) continue;
    refuseHuge(sheet.name, survey);
    const written = next.get(sheet);
    const hung = hangings.get(sheet.id);
    if (written === undefined) {
      const questions = withHung(sheetQuestions(host, sheet, survey), hung);
      asked.questions.push(hung === undefined ? questions : withLinks(questions, survey));
      continue;
    }
    const kept = keptPart(survey);
    asked.questions.push(withHung(sheetQuestions(host, sheet, survey, kept), hung));
    if (written === null || frame === undefined) continue;
    const places = capturePlaces(kept, written);
    const { used } = survey;
    asked.captures.push({ sheet, used, questions: captureQuestions(sheet, places, frame) });
  }
  return asked;
};

/** The looks of so few cells cost less than the further request that a wrong guess takes. */
const FEW_CELLS = 1_000;

const capturePlaces = (
  used: CellRange,
  { reach, planned, styles }: WrittenNext,
): CapturePlaces => ({
  used,
  wide: boundingRange(used, reach),
  validated: planned?.validations.map(({ range }) => range) ?? [],
  alike: planned === null || cellsOf(used) <= FEW_CELLS ? null : alikePlaces(planned, styles, used),
});

const LINK_CELLS = 5_000;
const NOWHERE: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

const withHung = (questions: SheetQuestions, hangings: Hangings | undefined): SheetQuestions => {
  if (hangings === undefined) return questions;
  const { reading } = questions;
  const { hung, parts } = hungQuestions(reading.sheet.id, hangings);
  reading.hung = hung;
  return { ...questions, parts: [...questions.parts, ...parts] };
};

const withLinks = (questions: SheetQuestions, { filled }: SheetSurvey): SheetQuestions => {
  const { sheet, links } = questions.reading;
  const parts = rowBlocks(filled ?? NOWHERE, LINK_CELLS).map((block) =>
    mapAnswer(readLinks(sheet.id, block), (it) => links.push(...it)),
  );
  return { ...questions, parts: [...questions.parts, ...parts] };
};
