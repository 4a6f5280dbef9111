import type { Written } from '../model/cell';
import { cellText } from './cellText';
import { dueDate } from './dueDate';
import { parseItems, yearWindow } from './parseItems';
import { prepareText } from './prepareText';

/** The date of a deadline column's cell, or null where it holds none (or more than a date). */
export const columnDeadline = (written: Written | null, year: number): string | null => {
  if (written === null || written.content.kind === 'error') return null;
  if (written.content.kind === 'date') return written.content.date;
  if (written.content.kind !== 'text') return null;
  const parsed = parseItems(prepareText(cellText(written.content).text).text, yearWindow(year));
  if (!parsed.ok) return null;
  const dues = parsed.items.flatMap((item) => (item.type === 'deadline' ? [item.due] : []));
  const [due] = dues;
  return dues.length === 1 && due !== undefined ? dueDate(due, year) : null;
};
