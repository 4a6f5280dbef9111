import { decimal } from '../../decimal';
import type { TargetRevision } from '../../model/target';
import { daysBetween, daysInMonth, isoDate } from '../../language/italianDate';
import type { DueDate } from '../grammar/items';

/**
 * The ISO date of a deadline: `30/7` in the report of 2023 → 2023-07-30; `giugno` → the last day
 * of June; `metà giugno` → the 15th. Null where there is no such day (31/02).
 */
export const dueDate = (due: DueDate, year: number): string | null => {
  const inYear = due.year ?? year;
  if (due.month < 1 || due.month > 12) return null;
  const day = due.day ?? (due.half === true ? 15 : daysInMonth(inYear, due.month));
  return isoDate(inYear, due.month, day);
};

/** An older date as a revision: Excel's serial day stands for the value. */
export const dateRevision = (date: string, occasion: string | null): TargetRevision => ({
  value: decimal(daysBetween('1899-12-30', date)),
  date,
  occasion,
});
