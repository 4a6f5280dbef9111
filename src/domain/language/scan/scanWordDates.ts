import { daysInMonth, isoDate, monthNumber, MONTH_SOURCE } from '../italianDate';
import { matches } from './claim';
import { spanOf, type DateToken, type Scanner } from './token';

const YEAR = String.raw`(?:\s(?:del\s|dell'anno\s|dell')?(?<y>(?:19|20)\d\d)(?!\d))?`;
const DAY_LIST = String.raw`(?<!\d|\d[.,/])(?<first>\d{1,2})[°º]?(?:\s?(?:,|-|/|e|ed|al|all')\s?(?:il\s|l')?(?<last>\d{1,2})[°º]?)*`;
/** "19 dicembre 2023", "dal 23 al 27 ottobre", "3, 4 e 5 maggio". */
const DAYS = new RegExp(String.raw`${DAY_LIST}\s(?<month>${MONTH_SOURCE})(?![a-z])${YEAR}`, 'g');
/** "1 ottobre - 30 novembre" is two dates; "dicembre 2023", "nel mese di giugno", "a marzo". */
const MONTH = new RegExp(
  String.raw`(?<![a-z])(?:(?<lead>(?:mese|mesi|nel corso|corso|fine|meta|inizio|inizi|da|a|ad|in|nel|di|del|entro|per|fino a|dal|al|tra|fra|e|durante)\s(?:di\s|del mese di\s|il mese di\s|mese di\s)?))?(?<month>${MONTH_SOURCE})(?![a-z])${YEAR}`,
  'g',
);
const PERIOD = new RegExp(
  String.raw`(?<!\w)(?<n>primo|secondo|terzo|quarto|ultimo|1|2|3|4|i|ii|iii|iv)\s?[°^ªºo]?\s(?<p>semestre|trimestre|trim\.|quadrimestre|bimestre|sem\.)${YEAR}`,
  'g',
);
const YEAR_EDGE =
  /(?<!\w)(?<e>fine|termine|chiusura|inizio)\s(?:d'|dell'|del\s|d\s)?(?:anno(?:\s(?<y1>(?:19|20)\d\d))?|(?<y>(?:19|20)\d\d))(?![\da-z])/g;

const PERIOD_MONTHS: Readonly<Record<string, number>> = {
  semestre: 6,
  'sem.': 6,
  quadrimestre: 4,
  trimestre: 3,
  'trim.': 3,
  bimestre: 2,
};
const ORDINALS: Readonly<Record<string, number>> = {
  primo: 1,
  i: 1,
  '1': 1,
  secondo: 2,
  ii: 2,
  '2': 2,
  terzo: 3,
  iii: 3,
  '3': 3,
  quarto: 4,
  iv: 4,
  '4': 4,
};

const token = (
  match: RegExpExecArray,
  year: number,
  days: { from: readonly [number, number]; to: readonly [number, number] },
  precision: DateToken['precision'],
): DateToken[] => {
  const stated = match.groups?.['y'] ?? match.groups?.['y1'];
  const inYear = stated === undefined ? year : Number(stated);
  const from = isoDate(inYear, ...days.from);
  const to = isoDate(inYear, ...days.to);
  if (from === null || to === null || from > to) return [];
  const span = spanOf(match.index, match[0].length);
  return [{ kind: 'date', span, from, to, yearStated: stated !== undefined, precision }];
};

const daysToken = (match: RegExpExecArray, year: number): DateToken[] => {
  const month = monthNumber(match.groups?.['month'] ?? '');
  if (month === null) return [];
  const first = Number(match.groups?.['first']);
  const last = Number(match.groups?.['last'] ?? first);
  const from = Math.min(first, last);
  return token(match, year, { from: [month, from], to: [month, Math.max(first, last)] }, 'day');
};

const monthToken = (match: RegExpExecArray, year: number): DateToken[] => {
  const month = monthNumber(match.groups?.['month'] ?? '');
  const { lead, y } = match.groups ?? {};
  if (month === null || (lead === undefined && y === undefined)) return [];
  // A day that the month does not have ("31 giugno") is left before it.
  const edge =
    /^(?:fine|meta|iniz|entro|da|dal|fino)/.test(lead ?? '') ||
    /\d[°º]?\s$/.test(match.input.slice(0, match.index));
  const end = daysInMonth(y === undefined ? year : Number(y), month);
  return token(match, year, { from: [month, 1], to: [month, end] }, edge ? 'loose' : 'month');
};

const periodToken = (match: RegExpExecArray, year: number): DateToken[] => {
  const length = PERIOD_MONTHS[match.groups?.['p'] ?? ''] ?? 3;
  const written = match.groups?.['n'] ?? '';
  const ordinal = written === 'ultimo' ? 12 / length : (ORDINALS[written] ?? 1);
  const end = ordinal * length;
  if (end > 12) return [];
  const last = daysInMonth(year, end);
  return token(match, year, { from: [end - length + 1, 1], to: [end, last] }, 'period');
};

const edgeToken = (match: RegExpExecArray, year: number): DateToken[] =>
  match.groups?.['e'] === 'inizio'
    ? token(match, year, { from: [1, 1], to: [1, 31] }, 'loose')
    : token(match, year, { from: [12, 1], to: [12, 31] }, 'loose');

/** Dates that name a month, a quarter, a half year or an end of year. */
export const scanWordDates: Scanner = (folded, year) => [
  ...matches(DAYS, folded).flatMap((match) => daysToken(match, year)),
  ...matches(PERIOD, folded).flatMap((match) => periodToken(match, year)),
  ...matches(YEAR_EDGE, folded).flatMap((match) => edgeToken(match, year)),
];

/** Months without a day: after {@link scanWordDates}, so that no day is left behind. */
export const scanMonths: Scanner = (folded, year) =>
  matches(MONTH, folded).flatMap((match) => monthToken(match, year));
