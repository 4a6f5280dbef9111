import { matchingText } from '../../language/normaliseText';
import { dueDate } from './dueDate';
import type { DeadlineItem, Item } from '../grammar/items';
import { parseItems, yearWindow } from '../grammar/parseItems';
import { prepareText } from '../grammar/prepareText';

const MEASURED =
  /^(n\.?|nr\.?|num\.?|numero|percentuale|tasso|rapporto|media|grado|somm|totale|importo|indice|quota)\b|%|\bnumero (di|dei|delle|degli)\b|\bn\. |\//;
/** Slashes that divide nothing. */
const MERE_SLASHES = /\b\d{1,2}\/\d{1,2}(\/\d{2,4})?|\be\/o\b|\bsi\/no\b|\b\d+\/\d{4}\b/g;

const isDeadline = (item: Item): item is DeadlineItem => item.type === 'deadline';

/** Says that a figure is measured, not a date met: "N. pratiche entro il 31/12 / N. pratiche". */
export const isMeasured = (algorithm: string | null): boolean =>
  algorithm !== null && MEASURED.test(matchingText(algorithm).replace(MERE_SLASHES, ''));

/**
 * The deadline that stands in the algorithm ("definizione documento entro 31/7") while the target
 * says 100%. Null where the algorithm measures something, or names no date.
 */
export const algorithmDeadline = (algorithm: string | null, year: number): string | null => {
  if (algorithm === null || isMeasured(algorithm)) return null;
  const { text } = prepareText(algorithm);
  const from = text.search(/\b(entro|non oltre)\b/);
  if (from < 0) return null;
  const [clause = ''] = text.slice(from).split(/[;(]|\. /);
  const parsed = parseItems(clause.trim(), yearWindow(year));
  const due = parsed.ok ? parsed.items.find(isDeadline) : undefined;
  return due === undefined ? null : dueDate(due.due, year);
};
