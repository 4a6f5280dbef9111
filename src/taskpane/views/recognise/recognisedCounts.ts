import { inForce } from '../../../domain/checks/inForce';
import type { Reading } from '../../session/paneState';
import { allColumns } from './columns/sheetColumns';

/** What was found and how much of it is sure. */
export interface RecognisedCounts {
  readonly sheets: number;
  readonly objectives: number;
  readonly indicators: number;
  readonly year: number | null;
  /** Headers by sheet. */
  readonly columns: number;
  readonly doubtfulColumns: number;
  /** Targets and actuals that are there and in force; null without a year to read them for. */
  readonly readings: number | null;
  readonly doubtfulReadings: number;
}

export const recognisedCounts = ({ review, doubts }: Reading): RecognisedCounts => {
  const { recognition, assessment } = review;
  const columns = allColumns(recognition);
  const readings = assessment?.indicators
    .filter(inForce)
    .flatMap(({ indicator }) => [
      ...(indicator.target.kind === 'none' && indicator.target.doubt === null ? [] : ['target']),
      ...(indicator.actual === null ? [] : ['actual']),
    ]);
  return {
    sheets: recognition.sheets.filter(
      ({ layout, blocks }) => blocks.length > 0 && layout !== 'generated',
    ).length,
    objectives: recognition.written.objectives.length,
    indicators: recognition.written.indicators.length,
    year: assessment?.year ?? null,
    columns: columns.length,
    doubtfulColumns: columns.filter(({ doubtful }) => doubtful).length,
    readings: readings?.length ?? null,
    doubtfulReadings: doubts.length,
  };
};
