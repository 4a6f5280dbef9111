import type { WrittenByYear } from '../model/written';
import { cellText } from './cell/cellText';
import type { Item } from './grammar/items';
import { parseItems } from './grammar/parseItems';
import { prepareText } from './grammar/prepareText';

/** Wide enough for any plan that these sheets may hold. */
const WINDOW = { firstYear: 2005, lastYear: 2045 };

const yearsOf = (item: Item): readonly number[] => {
  if (item.type === 'year' || item.type === 'year-after') return item.years;
  return item.type === 'deadline' && item.due.year !== null ? [item.due.year] : [];
};

/**
 * The years that a target speaks of, ascending: of its columns, of its sections and of its
 * deadlines. Years in remarks ("dato 2021") and in revisions do not count.
 */
export const yearsOfTarget = (cells: readonly WrittenByYear[]): readonly number[] => {
  const years = cells.flatMap(({ year, written: { content } }) => {
    const header = year === null ? [] : [year];
    if (content.kind === 'error') return header;
    if (content.kind === 'date') return [...header, Number(content.date.slice(0, 4))];
    const { text, struck } = cellText(content);
    const parsed = parseItems(prepareText(text, struck).text, WINDOW);
    return [...header, ...(parsed.ok ? parsed.items.flatMap(yearsOf) : [])];
  });
  return [...new Set(years)].sort((a, b) => a - b);
};
