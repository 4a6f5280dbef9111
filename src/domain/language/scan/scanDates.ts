import { isoDate } from '../italianDate';
import { matches } from './claim';
import { spanOf, type DateToken, type OtherToken, type Scanner, type Token } from './token';

const DAYS = String.raw`(?<!\d|\d[.,/])(?:(?<d1>\d{1,2})\s?(?:-|e|/|,|al|ed)\s?(?:l'\s?)?)?(?<!\d[.,])`;
const FULL = new RegExp(
  String.raw`${DAYS}(?<d>\d{1,2})(?<sep>[/.-])(?<m>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?![\d/]|[.,]\d)`,
  'g',
);
const ISO = /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/g;
/** Day and month alone: sure where a word leads to a date ("il 9/5", "al 31.12"). */
const LED = new RegExp(
  String.raw`(?<=(?:^|[^\w])(?:il|al|dal|del|nel|sul|entro|oltre|in data|data|giorno|giorni|giornata del|fino al|scadenza|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|all'|dall'|dell'|l'|entro l'|e il|e del|ed il)\s?)(?:(?<d1>\d{1,2})\s?(?:-|e|al)\s?)?(?<d>\d{1,2})(?<sep>[/.])(?<m>\d{1,2})(?![\d/%]|[.,]\d|\s?%)`,
  'g',
);
/** Day over month in that order, too great to be a share: "31/12", "30/6". */
const BARE = /(?<![\d.,/])(?<d>\d{1,2})\/(?<m>\d{1,2})(?![\d/%]|[.,]\d)/g;
const YEAR_END = /(?<![\d.,/])(?<d>31|30)\.(?<m>12|06|6|09|9|03)(?![\d/%]|[.,]\d|\s?%)/g;

const dayToken = (match: RegExpExecArray, year: number): Token => {
  const { d, m, y, d1 } = match.groups ?? {};
  const stated = y === undefined ? year : Number(y);
  const to = isoDate(stated, Number(m), Number(d));
  const first = d1 === undefined ? to : isoDate(stated, Number(m), Number(d1));
  const span = spanOf(match.index, match[0].length);
  if (to === null) return { kind: 'name', span } satisfies OtherToken;
  const from = first === null || first > to ? to : first;
  return {
    kind: 'date',
    span,
    from,
    to,
    yearStated: y !== undefined,
    precision: 'day',
  } satisfies DateToken;
};

const isDayAndMonth = (match: RegExpExecArray): boolean => {
  const day = Number(match.groups?.['d']);
  const month = Number(match.groups?.['m']);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** "31/12" can be no share of a whole; "7/7" and "6/9" may be, and are left to the reader. */
const isNoShare = (match: RegExpExecArray): boolean =>
  isDayAndMonth(match) && Number(match.groups?.['d']) > Number(match.groups?.['m']);

/** "12/2, 15/4 e 10/10": a pair that goes on from something recognised is a date too. */
const LISTED =
  /(?<=\ue000\s?(?:,|;|e|ed|-|al)\s?(?:il\s)?)(?<d>\d{1,2})\/(?<m>\d{1,2})(?![\d/%]|[.,]\d)/g;

/** The rest of a row of dates, after {@link scanDates} has found its beginning. */
export const scanListedDates: Scanner = (folded, year) =>
  matches(LISTED, folded)
    .filter(isDayAndMonth)
    .map((match) => dayToken(match, year));

/** Dates in digits. What looks like a full date and is no day (31/06/2023) is claimed as a name. */
export const scanDates: Scanner = (folded, year) => {
  const full = [...matches(FULL, folded), ...matches(ISO, folded)];
  const led = matches(LED, folded).filter(isDayAndMonth);
  const bare = [...matches(BARE, folded).filter(isNoShare), ...matches(YEAR_END, folded)];
  return [...full, ...led, ...bare].map((match) => dayToken(match, year));
};
