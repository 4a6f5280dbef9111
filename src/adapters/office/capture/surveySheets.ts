import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import { captureFrame, type SheetFrame } from './captureFrame';
import { MERGED_AREAS_SET, type OfficeHost } from '../sync/officeHost';
import { mapAnswer, sendInParts, type RequestPart } from '../sync/sendInParts';
import { HANGINGS_BYTES } from '../read/hung';
import type { ListedSheet } from '../read/listSheets';
import { MERGED_AREAS_MEMBER } from '../read/mergedAreas';
import { readHangings, type Hangings } from '../read/readAttachments';
import { surveySheet, type SheetSurvey } from '../read/surveySheet';

const SURVEY_BYTES = 3_000;

/** What the second request tells of sheets, by their ids. */
export interface Surveys {
  readonly surveys: Map<string, SheetSurvey>;
  readonly frames: Map<string, SheetFrame>;
  readonly protectedSheets: Set<string>;
  readonly hangings: Map<string, Hangings>;
}

/** The sheets to ask for: those to be written or put back, captured, or told with what hangs there. */
export interface Surveyed {
  readonly sheets: readonly ListedSheet[];
  readonly written: readonly ListedSheet[];
  readonly captured: readonly ListedSheet[];
  readonly hung: readonly ListedSheet[];
}

/** Asks again without merged areas where a sheet has more of them than Excel tells at once. */
export const surveyAll = async (host: OfficeHost, asked: Surveyed): Promise<Surveys> => {
  try {
    return await surveyOnce(host, asked, host.supports(MERGED_AREAS_SET));
  } catch (error) {
    const tooMany =
      error instanceof WorkbookTrouble && error.detail?.includes(MERGED_AREAS_MEMBER) === true;
    if (!tooMany) throw error;
    return surveyOnce(host, asked, false);
  }
};

const surveyOnce = async (
  host: OfficeHost,
  { sheets, written, captured, hung }: Surveyed,
  withMerges: boolean,
): Promise<Surveys> => {
  const found: Surveys = {
    surveys: new Map(),
    frames: new Map(),
    protectedSheets: new Set(),
    hangings: new Map(),
  };
  const parts: RequestPart<void>[] = sheets.map(({ id }) =>
    mapAnswer({ cells: 0, bytes: SURVEY_BYTES, ask: surveySheet(id, withMerges) }, (it) =>
      found.surveys.set(id, it),
    ),
  );
  for (const { id } of hung) {
    parts.push(
      mapAnswer({ cells: 0, bytes: HANGINGS_BYTES, ask: readHangings(host, id) }, (it) =>
        found.hangings.set(id, it),
      ),
    );
  }
  for (const { id } of captured) {
    parts.push(
      mapAnswer({ cells: 0, bytes: SURVEY_BYTES, ask: captureFrame(id) }, (it) =>
        found.frames.set(id, it),
      ),
    );
  }
  for (const { id } of written) {
    parts.push(
      mapAnswer({ cells: 0, bytes: SURVEY_BYTES, ask: isProtected(id) }, (it) => {
        if (it) found.protectedSheets.add(id);
      }),
    );
  }
  await sendInParts(host, parts, true);
  return found;
};

const isProtected =
  (id: string) =>
  ({ workbook }: Excel.RequestContext): (() => boolean) => {
    const protection = workbook.worksheets.getItem(id).protection.load('protected');
    return () => protection.protected;
  };
