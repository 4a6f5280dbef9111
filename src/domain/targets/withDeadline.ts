import { matchingText } from '../language/normaliseText';
import { algorithmDeadline, isMeasured } from './algorithmDeadline';
import type { ChosenReading } from './chosenReading';
import { columnDeadline } from './columnDeadline';
import type { YearReading } from './readCells';
import type { Reading } from './reading';
import type { TargetInput } from './targetInput';

/** "100%", "SI", "fatto": says only that the thing is to be done. */
const saysDone = ({ meaning, unit, text, revisions }: Reading): boolean => {
  if (meaning.kind === 'qualitative') return true;
  const whole = meaning.kind === 'threshold' && unit === '%' && meaning.value.equals(100);
  return whole && revisions.length === 0 && /^[>=≥\s]*100/.test(matchingText(text));
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
  const silent = reading.meaning.kind === 'none' && !reading.meaning.told && readings.length === 0;
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
