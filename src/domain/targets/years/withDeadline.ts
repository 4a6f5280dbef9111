import type { Written } from '../../model/cell';
import { matchingText } from '../../language/normaliseText';
import { algorithmDeadline, isMeasured } from '../dates/algorithmDeadline';
import type { ChosenReading } from './chosenReading';
import { cellText } from '../cell/cellText';
import { dueDate } from '../dates/dueDate';
import { parseItems, yearWindow } from '../grammar/parseItems';
import { prepareText } from '../grammar/prepareText';
import type { YearReading } from './readCells';
import type { Reading } from '../parts/reading';
import type { TargetInput } from '../targetInput';

/** "100%", "SI", "fatto": says only that the thing is to be done. */
const saysDone = ({ meaning, unit, text, revisions }: Reading): boolean => {
  if (meaning.kind === 'qualitative') return true;
  const whole = meaning.kind === 'threshold' && unit === '%' && meaning.value.equals(100);
  return whole && revisions.length === 0 && /^[>=≥\s]*100/.test(matchingText(text));
};

/** The date of a deadline column's cell, or null where it holds none (or more than a date). */
const columnDeadline = (written: Written | null, year: number): string | null => {
  if (written === null || written.content.kind === 'error') return null;
  if (written.content.kind === 'date') return written.content.date;
  if (written.content.kind !== 'text') return null;
  const parsed = parseItems(prepareText(cellText(written.content).text).text, yearWindow(year));
  if (!parsed.ok) return null;
  const dues = parsed.items.flatMap((item) => (item.type === 'deadline' ? [item.due] : []));
  const [due] = dues;
  return dues.length === 1 && due !== undefined ? dueDate(due, year) : null;
};

/**
 * Takes the deadline from the algorithm or from a column of its own where the target itself says
 * only that the thing is to be done (100%, SI) or says nothing.
 */
export const withDeadline = (
  chosen: ChosenReading,
  { algorithm, deadline, year }: Pick<TargetInput, 'algorithm' | 'deadline' | 'year'>,
  readings: readonly YearReading[],
): ChosenReading => {
  const { reading } = chosen;
  const silent =
    reading.meaning.kind === 'none' && !reading.meaning.stated && readings.length === 0;
  if (!silent && !saysDone(reading)) return chosen;
  const inAlgorithm = silent ? null : algorithmDeadline(algorithm, year);
  const inColumn = isMeasured(algorithm) && !silent ? null : columnDeadline(deadline, year);
  const date = inAlgorithm ?? inColumn;
  if (date === null) return chosen;
  const outside = date.startsWith(String(year))
    ? []
    : [{ kind: 'date-outside-year' as const, text: date.split('-').reverse().join('/') }];
  return {
    cell: inAlgorithm === null && silent ? (deadline?.cell ?? chosen.cell) : chosen.cell,
    reading: {
      ...reading,
      meaning: { kind: 'deadline', date },
      unit: null,
      remarks: [...reading.remarks, ...(reading.text === '' ? [] : [reading.text])],
      signs: [...reading.signs, ...outside],
      doubts: [],
    },
  };
};
