import type { CellRef } from '../../model/cell';
import { isMeasured } from '../dates/algorithmDeadline';
import type { YearReading } from './readCells';
import { emptyReading, type Hints, type Reading } from '../parts/reading';
import { doubtsWhere } from '../../model/targetDoubt';

/** The reading that holds for the reporting year, and where it stands. */
export interface ChosenReading {
  readonly reading: Reading;
  readonly cell: CellRef | null;
}

const says = ({ reading: { meaning } }: YearReading): boolean =>
  meaning.kind !== 'none' || meaning.stated;
const figured = ({ reading: { meaning } }: YearReading): boolean =>
  meaning.kind !== 'none' && meaning.kind !== 'qualitative';

const same = (one: Reading, other: Reading): boolean =>
  JSON.stringify([one.meaning, one.unit]) === JSON.stringify([other.meaning, other.unit]);

/** A date in a cell where the indicator counts or measures: Excel turns a typed 6/6 into a date. */
const dateForNumber = (
  { reading, from }: YearReading,
  readings: readonly YearReading[],
  hints: Hints,
): Reading => {
  if (from !== 'date' || reading.meaning.kind !== 'deadline') return reading;
  const numbers = readings.some(
    ({ reading: { meaning } }) => meaning.kind === 'threshold' || meaning.kind === 'range',
  );
  if (!numbers && hints.unit === null && !isMeasured(hints.algorithm)) return reading;
  return {
    ...reading,
    doubts: [...reading.doubts, { kind: 'date-for-number' }],
    signs: [...reading.signs, { kind: 'date-where-number', text: reading.text }],
  };
};

/**
 * Picks what holds for the reporting year: what names it, else what names no year. Words beside a
 * dated value are its remarks; two values that differ leave a doubt.
 */
export const chosenReading = (
  readings: readonly YearReading[],
  year: number,
  hints: Hints,
): ChosenReading => {
  const named = readings.filter(({ years }) => years?.includes(year) === true);
  const open = readings.filter(({ years }) => years === null);
  const candidates = [...named, ...open].filter(says);
  const valued = candidates.filter(figured);
  const [first] = valued.length > 0 ? valued : candidates;
  if (first === undefined) {
    const none = [...named, ...open][0];
    const reading = none?.reading ?? emptyReading({ kind: 'none', stated: false }, '');
    const doubts = doubtsWhere({ 'year-unclear': readings.some((one) => one.yearDoubtful) });
    return { reading: { ...reading, doubts }, cell: none?.cell ?? null };
  }
  const onlyElsewhere =
    named.length === 0 && readings.some(({ years }) => years !== null) && !figured(first);
  if (onlyElsewhere) {
    const remarks = open.map(({ reading }) => reading.text);
    return {
      reading: { ...emptyReading({ kind: 'none', stated: false }, ''), remarks },
      cell: first.cell,
    };
  }
  const rivals = valued.filter((one) => one !== first && !same(one.reading, first.reading));
  const words = candidates
    .filter((one) => one !== first && !figured(one))
    .map(({ reading }) => reading.text);
  const reading = dateForNumber(first, readings, hints);
  return {
    cell: first.cell,
    reading: {
      ...reading,
      remarks: [...reading.remarks, ...words],
      doubts: [...reading.doubts, ...doubtsWhere({ 'two-targets': rivals.length > 0 })],
    },
  };
};
