import type { Actual } from '../model/actual';
import { isoDate } from '../language/italianDate';
import { doubtBy, emptyActual, judged } from './emptyActual';
import type { Passage } from './passage';

/** A text that is a date and nothing else; `6/6` too, where a date is due. */
export const bareDate = (passage: Passage): Actual | null => {
  const [date] = passage.dates;
  const rest =
    date === undefined
      ? ''
      : passage.folded.slice(0, date.span.start) + passage.folded.slice(date.span.end);
  if (date !== undefined && /^\s*(?:il|in data|data:?|giorno|nel|l')?\s*\.?$/.test(rest.trim())) {
    return dated(passage, date.span, date.from, date.to, date.precision === 'loose');
  }
  const short = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s*$/.exec(passage.folded);
  const day = short === null ? null : isoDate(passage.year, Number(short[2]), Number(short[1]));
  return day === null
    ? null
    : dated(passage, { start: 0, end: passage.text.length }, day, day, false);
};

const dated = (
  { text, cell, year }: Passage,
  span: Actual['span'],
  dateFrom: string,
  date: string,
  loose: boolean,
): Actual => {
  const past = Number(date.slice(0, 4)) < year;
  const doubt = past ? doubtBy('earlier-year') : loose ? doubtBy('loose-date') : null;
  return judged({ ...emptyActual(text, cell), span, date, dateFrom }, doubt, { kind: 'cell' });
};
