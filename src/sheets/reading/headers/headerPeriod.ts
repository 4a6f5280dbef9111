import { foldedText } from '../grid/text';

/** What a header says about time: a year, or a month of a year (or of a year not said). */
export interface HeaderPeriod {
  readonly year: number | null;
  /** 1..12 for a monitoring date before the year's end; null for the whole year. */
  readonly month: number | null;
}

const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const MONTH_NAME =
  /\b(gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t|tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\b\.?/g;
const DATE = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?((?:20|19)?\d{2}))?\b/;
const YEARS = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g;
const YEAR_SPAN = /\b(?:19|20)\d{2}\s?[-–—/]\s?(?:(?:19|20)?\d{2})\b/;
const PART =
  /\b(i{1,3}|iv|1|2|3|4|primo|secondo|terzo|quarto)\s?[°ºa^]?\s?(semestre|sem|trimestre|trim|quadrimestre|quadr)\b/;
const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
};

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const wholeYearFrom = (year: number | null, month: number): HeaderPeriod => ({
  year,
  month: month === 12 ? null : month,
});

const monthOfPart = (text: string): number | null => {
  const part = PART.exec(text);
  if (part === null) return null;
  const length = part[2]?.startsWith('sem') ? 6 : part[2]?.startsWith('quad') ? 4 : 3;
  const month = (ORDINALS[part[1] ?? ''] ?? 0) * length;
  return month >= 1 && month <= 12 ? month : null;
};

const monthOfName = (text: string): number | null => {
  const names = [...text.matchAll(MONTH_NAME)];
  const last = names[names.length - 1]?.[1];
  return last === undefined ? null : MONTHS.indexOf(last.slice(0, 3)) + 1;
};

/** The one year that a text names; several different ones, or a span, name none. */
export const singleYear = (raw: string): number | null => {
  const text = foldedText(raw);
  const short = /(?:^|\s)'(\d{2})\b/.exec(text);
  const years = new Set(text.match(YEARS) ?? []);
  if (years.size === 1 && !YEAR_SPAN.test(text)) return Number([...years][0]);
  return years.size === 0 && short !== null ? 2000 + Number(short[1]) : null;
};

const ORDINAL_YEAR =
  /\b(i{1,3}|[123]|primo|secondo|terzo)\s?[°ºa^]?\s?anno\b|\banno\s(i{1,3}|[123])\b/;

/** `Target 2° anno` → 2; null where no year of a plan is counted. */
export const ordinalYear = (raw: string): number | null => {
  const match = ORDINAL_YEAR.exec(foldedText(raw));
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? null : (ORDINALS[word] ?? null);
};

/** The first year of a plan's span: `PIAO 2024-2026` → 2024; null where there is none. */
export const spanStart = (raw: string): number | null => {
  const span = YEAR_SPAN.exec(foldedText(raw))?.[0];
  return span === undefined ? null : Number(span.slice(0, 4));
};

/** `Consuntivo al 31/12/2023` → 2023; `al 30.06.2023` → June 2023; `I semestre` → June, no year. */
export const headerPeriod = (raw: string): HeaderPeriod => {
  const text = foldedText(raw);
  const date = DATE.exec(text);
  const day = Number(date?.[1]);
  const month = Number(date?.[2]);
  const year = singleYear(raw);
  if (date !== null && day >= 1 && day <= 31 && month >= 1 && month <= 12) {
    return wholeYearFrom(date[3] === undefined ? year : fullYear(date[3]), month);
  }
  const monthSaid = monthOfPart(text) ?? monthOfName(text);
  return monthSaid === null ? { year, month: null } : wholeYearFrom(year, monthSaid);
};

/** True where the text is nothing but a period: `2023`, `Anno 2023`, `al 30/06`, `Gen`. */
export const isOnlyPeriod = (raw: string): boolean => {
  const rest = foldedText(raw)
    .replace(PART, ' ')
    .replace(DATE, ' ')
    .replace(YEARS, ' ')
    .replace(MONTH_NAME, ' ')
    .replace(/'\d{2}\b|\b(?:anno|anni|al|a|il|del|triennio|dal|periodo)\b|[-–—/.:()°]/g, ' ')
    .trim();
  return (
    rest === '' &&
    (/\d/.test(raw) ||
      monthOfName(foldedText(raw)) !== null ||
      monthOfPart(foldedText(raw)) !== null)
  );
};
