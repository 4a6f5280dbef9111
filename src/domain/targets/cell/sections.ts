import type { DeadlineItem, Item } from '../grammar/items';

/** What stands for some years, or for none in particular (`years` null). */
export interface Section {
  readonly years: readonly number[] | null;
  readonly items: readonly Item[];
  /** Place in the prepared text from which on things belong to it. */
  readonly start: number;
  /** A year in brackets or at the end, alone: "80% (2024)". */
  readonly yearDoubtful: boolean;
}

const FIGURES = new Set(['amount', 'range', 'zero', 'deadline', 'reference', 'absent']);
const hasFigure = (items: readonly Item[]): boolean => items.some(({ type }) => FIGURES.has(type));

/** Cuts the items at every year: "2022 >= 80 2023 >= 100" are two sections. */
const byYearMark = (items: readonly Item[]): readonly Section[] => {
  const sections: Section[] = [];
  let current: Section = { years: null, items: [], start: 0, yearDoubtful: false };
  const close = (): void => {
    if (current.items.length > 0 || current.years !== null) sections.push(current);
  };
  for (const item of items) {
    if (item.type === 'year') {
      close();
      current = { years: item.years, items: [], start: item.start, yearDoubtful: false };
    } else if (item.type === 'year-after' && current.years === null && hasFigure(current.items)) {
      sections.push({ ...current, years: item.years });
      current = { years: null, items: [], start: item.end, yearDoubtful: false };
    } else {
      current = { ...current, items: [...current.items, item] };
    }
  }
  close();
  return sections;
};

const isDated = (item: Item): item is DeadlineItem =>
  item.type === 'deadline' && item.due.year !== null;

/** "31/12/2023; 31/12/2024": the same day of several years says a deadline for each year. */
const byDueYear = (section: Section): readonly Section[] => {
  const dates = section.items.filter(isDated);
  const [first] = dates;
  const years = new Set(dates.map(({ due }) => due.year));
  const sameDay = dates.every(
    ({ due }) => due.day === first?.due.day && due.month === first?.due.month,
  );
  const others = section.items.some((item) => item.type !== 'break' && !isDated(item));
  if (section.years !== null || dates.length < 2 || years.size < dates.length) return [section];
  if (!sameDay || others) return [section];
  return dates.map((item) => ({
    years: item.due.year === null ? null : [item.due.year],
    items: [item],
    start: item.start,
    yearDoubtful: false,
  }));
};

/** The sections of a target text, in order. */
export const splitSections = (items: readonly Item[]): readonly Section[] => {
  const sections = byYearMark(items).flatMap(byDueYear);
  const onlyAfter = items.filter(({ type }) => type === 'year-after').length === 1;
  return onlyAfter && !items.some(({ type }) => type === 'year')
    ? sections.map((section) => ({ ...section, yearDoubtful: section.years !== null }))
    : sections;
};
