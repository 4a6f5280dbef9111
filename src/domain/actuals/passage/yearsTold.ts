import { foldText } from '../../language/foldText';
import type { DateToken } from '../../language/scan/token';
import type { Passage } from './passage';

const LEADS =
  /\b(?:al\s(?:31|30)\s?(?:dicembre|[/.]\s?12[/.]?)\s?|dat[oi]\s(?:al\s31[/.]12[/.])?|per l'anno\s|nell'anno\s|nel corso del\s|consuntivo\s(?:al 31[/.]12[/.])?|risultat[oi]\s|valore\s)(?<y>20\d\d)\b/g;

/**
 * The years that a result says it holds for: "Al 31 dicembre 2023", "Dato 2023". Where it compares
 * ("dato 2022 …, dato 2023 …") the latest one alone.
 */
export const actualYears = (text: string): readonly number[] => {
  const years = [...foldText(text).matchAll(LEADS)].map((match) => Number(match.groups?.['y']));
  return years.length === 0 ? [] : [Math.max(...years)];
};

/**
 * Dates of another year that are told as if they were of this one: full dates in a row with dates
 * of the reporting year ("nei giorni 30/10/2023 e 08/11/2023 e 7/12/2024"). What the text itself
 * puts into another year ("posticipato nel 2024", "dato calcolato al 27/2/2024") is no mistake.
 */
export const datesOutsideYear = (
  passage: Passage,
): readonly { readonly date: string; readonly text: string }[] => {
  const full = passage.dates.filter((date) => date.precision === 'day' && date.yearStated);
  return full.flatMap((date, at) => {
    if (inYear(date, passage.year)) return [];
    const neighbours = [full[at - 1], full[at + 1]].filter((other) => other !== undefined);
    const odd = neighbours.some(
      (other) => inYear(other, passage.year) && inARow(passage, date, other),
    );
    return odd ? [{ date: date.to, text: passage.text.slice(date.span.start, date.span.end) }] : [];
  });
};

const inYear = (date: DateToken, year: number): boolean => date.to.startsWith(String(year));

const inARow = (passage: Passage, a: DateToken, b: DateToken): boolean => {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const gap = passage.folded.slice(first.span.end, second.span.start);
  return /^\s?(?:\([^)]{1,20}\)\s?)?(?:,|;|-|e|ed|nonche)\s?(?:il\s|l'|del\s|e\s)?$/.test(gap);
};
