import type { Written } from '../../../domain/model/cell';
import type { WrittenByYear } from '../../../domain/model/written';
import { contentText, plainText } from './text';

const YEAR_MARK = /(?<![\d.,/])((?:19|20)\d{2})\s?[:=]/g;
const LEADING_YEAR = /^\s*((?:19|20)\d{2})\s*(?:[:=–-]|$)/;

/** True for `2021: 0,17 (…)`, `2020: ND`: a year of a series in a cell of its own. */
export const isYearEntry = (text: string): boolean => LEADING_YEAR.test(text);

const textWritten = (from: Written, text: string): Written => ({
  content: { kind: 'text', text },
  cell: from.cell,
});

/**
 * The years that one cell tells, in order: `2020: ND 2021: 0,17 (112 …)` gives two. What stands
 * behind the colon is kept as written; a cell without years gives none.
 */
export const yearEntries = (from: Written): readonly WrittenByYear[] => {
  const raw = contentText(from.content);
  const single = LEADING_YEAR.exec(raw);
  const marks = [...raw.matchAll(YEAR_MARK)];
  if (marks.length === 0) {
    if (single === null) return [];
    const text = plainText(raw.slice(single[0].length));
    return [{ year: Number(single[1]), written: textWritten(from, text) }];
  }
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? raw.length;
    const text = raw.slice(mark.index + mark[0].length, end).trim();
    return { year: Number(mark[1]), written: textWritten(from, text) };
  });
};

/** The entry with more text behind it: a row of the series that names no year. */
export const extendedEntry = (entry: WrittenByYear, more: string): WrittenByYear => ({
  ...entry,
  written: textWritten(entry.written, plainText(`${contentText(entry.written.content)} ${more}`)),
});
