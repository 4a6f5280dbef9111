import type { CellRange } from '../../../sheets/snapshot';
import { MERGED_AREAS_SET, type OfficeHost, TEXT_RUNS_SET } from '../sync/officeHost';
import { mapAnswer, type RequestPart } from '../sync/sendInParts';
import type { Ask } from '../sync/request';
import { countsFrom1904, datePlaces, readShown, sampleOf, type ShownCells } from './dateSystem';
import type { ListedSheet } from './listSheets';
import { CELLS_OF_512_AREAS, distinctAreas, mergedAreas } from './mergedAreas';
import { cellsOf, rangeAt, rowBlocks, rowsOf } from './ranges';
import { readBlock } from './readBlock';
import { readStrikes } from './readStrikes';
import { newReading, type SheetReading } from './sheetSnapshot';
import type { SheetSurvey } from './surveySheet';

/** The hidden rows of a place, where some are and others not. */
const readHiddenRows =
  (id: string, place: CellRange): Ask<readonly number[]> =>
  ({ workbook }) => {
    const rows = rangeAt(workbook.worksheets.getItem(id), place).getRowProperties({
      rowHidden: true,
    });
    return () =>
      rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [place.top + index] : []));
  };

const readHiddenColumns =
  (id: string, place: CellRange): Ask<readonly number[]> =>
  ({ workbook }) => {
    const columns = rangeAt(workbook.worksheets.getItem(id), place).getColumnProperties({
      columnHidden: true,
    });
    return () =>
      columns.value.flatMap(({ columnHidden }, index) =>
        columnHidden ? [place.left + index] : [],
      );
  };

/** Small enough that a request which turns out too large can be cut. */
const BLOCK_CELLS = 5_000;
const ROW_BYTES = 40;

/** What is asked of one sheet after its survey, and where the answers gather. */
export interface SheetQuestions {
  readonly reading: SheetReading;
  readonly shown: ShownCells[];
  readonly parts: readonly RequestPart<void>[];
}

/** `place`: the cells to read, mostly those that hold something. */
export const sheetQuestions = (
  host: OfficeHost,
  sheet: ListedSheet,
  survey: SheetSurvey,
  place: CellRange | null = survey.filled,
): SheetQuestions => {
  const reading = newReading(sheet);
  const shown: ShownCells[] = [];
  const parts: RequestPart<void>[] = [...mergeQuestions(host, survey, reading)];
  if (place === null) return { reading, shown, parts };
  const blocks = rowBlocks(place, BLOCK_CELLS);
  parts.push(
    ...blocks.map((block) =>
      mapAnswer(readBlock(sheet.id, block), (it) => reading.blocks.push(it)),
    ),
    mapAnswer(readShown(sheet.id, sampleOf(place)), (it) => shown.push(it)),
    ...hiddenQuestions(survey, reading),
  );
  reading.struck = survey.struck === true;
  if (survey.struck === null) {
    const withRuns = host.supports(TEXT_RUNS_SET);
    parts.push(
      ...blocks.map((block) =>
        mapAnswer(readStrikes(sheet.id, block, withRuns), (it) => reading.strikes.push(it)),
      ),
    );
  }
  return { reading, shown, parts };
};

const mergeQuestions = (
  host: OfficeHost,
  { merges, used }: SheetSurvey,
  reading: SheetReading,
): readonly RequestPart<void>[] => {
  reading.merges = merges ?? [];
  if (merges !== null || !host.supports(MERGED_AREAS_SET)) return [];
  return rowBlocks(used, CELLS_OF_512_AREAS).map((block) =>
    mapAnswer(
      {
        cells: 0,
        bytes: CELLS_OF_512_AREAS * ROW_BYTES,
        ask: ({ workbook }) =>
          mergedAreas(rangeAt(workbook.worksheets.getItem(reading.sheet.id), block)),
      },
      (areas) => (reading.merges = distinctAreas([...reading.merges, ...areas])),
    ),
  );
};

const hiddenQuestions = (
  { filled, hiddenRows, hiddenColumns }: SheetSurvey,
  reading: SheetReading,
): readonly RequestPart<void>[] => {
  if (filled === null) return [];
  const { id } = reading.sheet;
  const all = (first: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => first + index);
  if (hiddenRows === true) reading.hiddenRows = all(filled.top, rowsOf(filled));
  if (hiddenColumns === true)
    reading.hiddenColumns = all(filled.left, filled.right - filled.left + 1);
  const part = { cells: 0, bytes: rowsOf(filled) * ROW_BYTES };
  return [
    ...(hiddenRows === null
      ? [mapAnswer({ ...part, ask: readHiddenRows(id, filled) }, (it) => (reading.hiddenRows = it))]
      : []),
    ...(hiddenColumns === null
      ? [
          mapAnswer(
            {
              cells: 0,
              bytes: 5_000,
              ask: readHiddenColumns(id, { ...filled, bottom: filled.top }),
            },
            (it) => (reading.hiddenColumns = it),
          ),
        ]
      : []),
  ];
};

/** Dates asked for where no sample showed any. */
const MOST_DATES = 20;

/** Asks for dates further down, where those in the rows shown so far do not tell the date system. */
export const lateDates = (questions: readonly SheetQuestions[]): readonly RequestPart<void>[] =>
  datesFrom1904(questions).length > 0
    ? []
    : questions
        .flatMap(({ reading, shown }) =>
          reading.blocks
            .flatMap((block) => datePlaces(block, MOST_DATES))
            .filter((place) => shown.every((cells) => place.top > cells.place.bottom))
            .map((place) => mapAnswer(readShown(reading.sheet.id, place), (it) => shown.push(it))),
        )
        .slice(0, MOST_DATES);

/**
 * Whether the workbook counts its days from 1904, told by dates on display; false where none tells.
 */
export const countsDaysFrom1904 = (questions: readonly SheetQuestions[]): boolean =>
  datesFrom1904(questions)[0] === true;

const datesFrom1904 = (questions: readonly SheetQuestions[]): readonly boolean[] =>
  questions.flatMap(({ reading, shown }) => shown.flatMap((cells) => tellings(reading, cells)));

const tellings = ({ blocks }: SheetReading, { place, texts }: ShownCells): readonly boolean[] =>
  blocks.flatMap((block) =>
    datePlaces(block, cellsOf(block.place)).flatMap(({ top, left }) => {
      const shown = texts[top - place.top]?.[left - place.left];
      const serial = block.values[top - block.place.top]?.[left - block.place.left];
      if (shown === undefined || typeof serial !== 'number') return [];
      const told = countsFrom1904(serial, shown);
      return told === null ? [] : [told];
    }),
  );
