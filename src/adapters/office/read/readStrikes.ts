import type { TextRun } from '../../../domain/model/cell';
import type { CellRange } from '../../../sheets/snapshot';
import type { RequestPart } from '../sync/sendInParts';
import { cellsOf, halvesOf, rangeAt } from './ranges';

/** How a cell is struck out: as a whole, not at all, or in part; with the runs where Excel tells them. */
export interface Strike {
  readonly struck: boolean | 'partly';
  readonly runs: readonly TextRun[] | null;
}

export interface StrikeBlock {
  readonly place: CellRange;
  readonly strikes: readonly (readonly Strike[])[];
}

const BYTES = 50;
const BYTES_WITH_RUNS = 150;

export const readStrikes = (
  id: string,
  place: CellRange,
  withRuns: boolean,
): RequestPart<StrikeBlock> => ({
  // The same cells whose contents are asked for: they count by their size alone.
  cells: 0,
  bytes: cellsOf(place) * (withRuns ? BYTES_WITH_RUNS : BYTES),
  cut: () => halvesOf(place).map((half) => readStrikes(id, half, withRuns)),
  ask: ({ workbook }) => {
    const properties = rangeAt(workbook.worksheets.getItem(id), place).getCellProperties({
      format: { font: { strikethrough: true } },
      ...(withRuns ? { textRuns: true } : {}),
    });
    return () => ({ place, strikes: properties.value.map((row) => row.map(strikeOf)) });
  },
});

const strikeOf = (cell: Excel.CellProperties): Strike => {
  const struck = cell.format?.font?.strikethrough ?? 'partly';
  const runs = cell.textRuns?.map(({ text, font }) => ({
    text,
    struck: font?.strikethrough ?? struck === true,
  }));
  return { struck, runs: runs === undefined || runs.length === 0 ? null : runs };
};
