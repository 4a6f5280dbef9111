import type { Actual } from '../model/actual';
import type { CellRef } from '../model/cell';
import { asked, doubtBy, emptyActual } from './emptyActual';

const FIRST = 36526;
const LAST = 73050;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A bare number where a date is due: perhaps the serial day of a date that lost its format. */
export const serialDate = (stored: string, cell: CellRef): Actual => {
  const serial = Number(stored);
  const day = Number.isInteger(serial) && serial >= FIRST && serial <= LAST;
  const date = day ? new Date(EPOCH + serial * DAY).toISOString().slice(0, 10) : null;
  return asked(
    { ...emptyActual(stored, cell), date, dateFrom: date },
    day ? doubtBy('serial-day', `${stored}`) : doubtBy('number-for-date'),
  );
};
