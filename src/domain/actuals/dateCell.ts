import { decimal, percentOf } from '../decimal';
import type { Actual } from '../model/actual';
import type { CellRef } from '../model/cell';
import { formatItalianDate } from '../language/italianFormat';
import type { CellContext } from './context';
import { asked, doubtBy, emptyActual, judged } from './emptyActual';
import { expectationOf } from './expectation';

/**
 * A date cell: the day of completion where a deadline is due. Where a number is due, Excel has
 * turned a typed `6/6` into a date: the best guess is day over month, and it is asked.
 */
export const dateCell = (date: string, cell: CellRef, context: CellContext): Actual => {
  const empty = emptyActual(formatItalianDate(date), cell);
  const { kind } = expectationOf(context);
  if (kind === 'date' || kind === 'words') {
    const past = Number(date.slice(0, 4)) < context.year;
    const dated = { ...empty, date, dateFrom: date };
    return judged(dated, past ? doubtBy('earlier-year') : null, { kind: 'cell' });
  }
  const [month, day] = [decimal(Number(date.slice(5, 7))), decimal(Number(date.slice(8)))];
  const share = kind === 'percent' && day.lte(month) ? percentOf(day, month) : null;
  const value = kind === 'count' ? day : share;
  const guess: Actual = {
    ...empty,
    value,
    unit: share === null ? null : '%',
    numerator: value === null ? null : day,
    denominator: value === null ? null : month,
    signs: [{ kind: 'date-where-number', text: formatItalianDate(date) }],
  };
  return asked(guess, doubtBy('date-in-cell'));
};
