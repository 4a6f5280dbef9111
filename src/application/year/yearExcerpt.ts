import type { YearSource } from '../../domain/register/year/yearSource';

const EXCERPT = 60;

/** The text of a source on one line; of a long one the part around the year. */
export const excerpt = ({ text, year }: YearSource): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const at = line.indexOf(String(year));
  if (line.length <= EXCERPT) return line;
  if (at <= EXCERPT - 4) return `${line.slice(0, EXCERPT).trimEnd()}…`;
  const from = at - EXCERPT / 2;
  const end = from + EXCERPT;
  return `…${line.slice(from, end).trim()}${end < line.length ? '…' : ''}`;
};
