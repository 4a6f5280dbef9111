import { WorkbookTrouble } from '../../../application/workbookTrouble';
import type { CellRange, WorkbookSnapshot } from '../../../sheets/snapshot';
import { marksAmong } from '../../cells/marks';
import { captureFrame, type SheetFrame } from '../capture/captureFrame';
import {
  captureQuestions,
  type CapturedSheet,
  type CaptureQuestions,
} from '../capture/captureSheets';
import { MERGED_AREAS_SET, type OfficeHost } from '../officeHost';
import { askAll, into, type Share } from '../sync/askAll';
import { request } from '../sync/request';
import { listSheets, type ListedSheet, type SheetList } from './listSheets';
import { MERGED_AREAS_MEMBER } from './mergedAreas';
import { countsDaysFrom1904, lateDates, sheetQuestions, type SheetQuestions } from './readSheets';
import { around } from './place';
import { keptPart, refuseHuge } from './readable';
import { isRestless, sheetSnapshot, type SheetReading } from './sheetSnapshot';
import { surveySheet, type SheetSurvey } from './surveySheet';

/** An open workbook as read once. */
export interface OpenReading {
  readonly list: SheetList;
  readonly snapshot: WorkbookSnapshot;
  readonly readings: readonly SheetReading[];
  /** True where formulas give other results every time. */
  readonly isRestless: boolean;
  /** The generated sheets as they are, where they were asked for. */
  readonly captures: readonly CapturedSheet[];
  /** Ids of the captured sheets that are protected. */
  readonly protectedSheets: readonly string[];
}

/** What is about to be written into a generated sheet. */
export interface WrittenNext {
  readonly reach: CellRange;
  /** Where its validations are to stand, which mostly is where they stand now. */
  readonly validated: readonly CellRange[];
}

/** What to read beside the contents of sheets. */
export interface ReadingWishes {
  /** The generated sheets, to be captured whole; null where nothing will be written. */
  readonly own: ((list: SheetList) => ReadonlyMap<ListedSheet, WrittenNext>) | null;
  /** Leaves all other sheets out. */
  readonly onlyOwn: boolean;
}

const SURVEY_BYTES = 3_000;

/**
 * Reads the workbook in three requests, more only where contents are too many for one, where dates
 * show up late, or where validations of a generated sheet lie scattered.
 */
export const readOpenWorkbook = async (
  host: OfficeHost,
  { own, onlyOwn }: ReadingWishes,
  settled: (done: number) => void,
): Promise<OpenReading> => {
  const list = await request(host, listSheets(own !== null));
  const next = own?.(list) ?? new Map<ListedSheet, WrittenNext>();
  const captured = [...next.keys()];
  const sheets = onlyOwn ? captured : list.sheets;
  const surveys = await surveyAll(host, sheets, captured);
  const { questions, captures } = questionsOf(host, sheets, surveys, next);
  const shares = [
    ...questions.flatMap((question) => question.shares),
    ...captures.flatMap((capture) => capture.questions.shares),
  ];
  await askAll(host, shares, true, settled);
  const further = (): readonly Share<void>[] =>
    captures.flatMap((capture) => capture.questions.further());
  await askAll(host, [...further(), ...lateDates(questions)], true);
  for (let open = further(); open.length > 0; open = further()) await askAll(host, open, true);
  const from1904 = countsDaysFrom1904(questions);
  const readings = questions.map(({ reading }) => reading);
  return {
    list,
    readings,
    snapshot: {
      sheets: readings.map((reading) => sheetSnapshot(reading, from1904)),
      marks: marksAmong(list.names.map(({ name, formula }) => ({ name, refersTo: formula }))),
    },
    isRestless: readings.some(isRestless),
    captures: captures.map(({ sheet, used, questions: { image, usual } }) => ({
      id: sheet.id,
      position: list.sheets.indexOf(sheet),
      used,
      usual,
      image: image(readings.find((reading) => reading.sheet === sheet) as SheetReading),
    })),
    protectedSheets: [...surveys.protectedSheets],
  };
};

interface Questions {
  readonly questions: SheetQuestions[];
  readonly captures: {
    readonly sheet: ListedSheet;
    readonly used: CellRange;
    readonly questions: CaptureQuestions;
  }[];
}

const questionsOf = (
  host: OfficeHost,
  sheets: readonly ListedSheet[],
  { surveys, frames }: Surveys,
  next: ReadonlyMap<ListedSheet, WrittenNext>,
): Questions => {
  const asked: Questions = { questions: [], captures: [] };
  for (const sheet of sheets) {
    const survey = surveys.get(sheet.id);
    const frame = frames.get(sheet.id);
    if (survey === undefined) continue;
    refuseHuge(sheet.name, survey);
    if (frame === undefined) {
      asked.questions.push(sheetQuestions(host, sheet, survey));
      continue;
    }
    const kept = keptPart(survey);
    const { used } = survey;
    const { reach, validated } = next.get(sheet) ?? { reach: kept, validated: [] };
    const wide = around(kept, reach);
    asked.questions.push(sheetQuestions(host, sheet, survey, kept));
    asked.captures.push({
      sheet,
      used,
      questions: captureQuestions(sheet, { used: kept, wide, validated }, frame),
    });
  }
  return asked;
};

interface Surveys {
  readonly surveys: Map<string, SheetSurvey>;
  readonly frames: Map<string, SheetFrame>;
  readonly protectedSheets: Set<string>;
}

/** Asks again without merged areas where a sheet has more of them than Excel tells at once. */
const surveyAll = async (
  host: OfficeHost,
  sheets: readonly ListedSheet[],
  captured: readonly ListedSheet[],
): Promise<Surveys> => {
  try {
    return await surveyOnce(host, sheets, captured, host.supports(MERGED_AREAS_SET));
  } catch (error) {
    const tooMany =
      error instanceof WorkbookTrouble && error.detail?.includes(MERGED_AREAS_MEMBER) === true;
    if (!tooMany) throw error;
    return surveyOnce(host, sheets, captured, false);
  }
};

const surveyOnce = async (
  host: OfficeHost,
  sheets: readonly ListedSheet[],
  captured: readonly ListedSheet[],
  withMerges: boolean,
): Promise<Surveys> => {
  const found: Surveys = { surveys: new Map(), frames: new Map(), protectedSheets: new Set() };
  const shares: Share<void>[] = sheets.map(({ id }) =>
    into({ cells: 0, bytes: SURVEY_BYTES, ask: surveySheet(id, withMerges) }, (it) =>
      found.surveys.set(id, it),
    ),
  );
  for (const { id } of captured) {
    shares.push(
      into({ cells: 0, bytes: SURVEY_BYTES, ask: captureFrame(id) }, (it) =>
        found.frames.set(id, it),
      ),
      into({ cells: 0, bytes: SURVEY_BYTES, ask: isProtected(id) }, (it) => {
        if (it) found.protectedSheets.add(id);
      }),
    );
  }
  await askAll(host, shares, true);
  return found;
};

const isProtected =
  (id: string) =>
  ({ workbook }: Excel.RequestContext): (() => boolean) => {
    const protection = workbook.worksheets.getItem(id).protection.load('protected');
    return () => protection.protected;
  };
