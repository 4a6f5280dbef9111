import type { DateToken, NumberToken, YearToken } from '../../language/scan/token';
import { afterIn, beforeIn, type Passage, sentenceAt } from '../passage/passage';
import { before, type RoleContext, roleRule, type RoleRule } from './role';

const MOVED = String.raw`\b(?:aumentat|cresciut|diminuit|ridott|incrementat|migliorat|peggiorat|sces|salit|calat|passat)[aoie]`;
const ARRIVED = new RegExp(
  String.raw`${MOVED}\s(?:(?:dal?|dai|dalle|dall')\s?(?:n\.\s)?\d[^.;:()]{0,30}\s)?(?:ai?|al|alle|allo|all')\s?(?:n\.\s)?$`,
);

/** The 52 of "si sono ridotti da 75 a 52 giorni": how things stand after a change. */
export const isEndOfChange = (passage: Passage, number: NumberToken): boolean =>
  ARRIVED.test(beforeIn(passage, number));

/** The text says of which year it began, or that the year was over: "dal 4,6% del 2022 al 3,8%". */
export const isDatedEndOfChange = (passage: Passage, number: NumberToken): boolean => {
  const { start, end } = sentenceAt(passage, number.span.start);
  const inside = ({ span }: { readonly span: { readonly start: number } }): boolean =>
    span.start >= start && span.start < end;
  return (
    passage.years.some((year) => inside(year) && year.year !== passage.year) ||
    passage.dates.some((date) => inside(date) && date.to === `${passage.year}-12-31`)
  );
};

const LAST_YEAR = String.raw`(?:anno precedente|anno scorso|scorso anno|anni precedenti|triennio precedente|precedente (?:annualita|esercizio|anno)|annualita precedente|esercizio precedente)`;
const LAST_YEAR_AFTER = new RegExp(
  String.raw`^\s?(?:[a-z'-]+\s){0,3}?(?:dell'|nell'|nello\s|dello\s|della\s|lo\s|l'|del\s)?${LAST_YEAR}`,
);
const LABEL_AFTER =
  /^\s?(?:[a-z'-]+\s){0,2}?\(?(?:nel|del|nell'anno|dell'anno|al 31\/12\/|anno|a fine|di fine|riferit[oi] al)\s?$/;
const COMPARES =
  /(?:rispetto (?:al|all'anno|al dato|ai dati|a quello|a quelli)(?: del)?|sul|confronto (?:con il|col|al)|confrontato con il|in confronto al|relativ[oaei] al|a partire dal|dal|dati?)\s?$/;

type Label = YearToken | DateToken;

const yearOf = (label: Label): number =>
  label.kind === 'year' ? label.year : Number(label.to.slice(0, 4));

/** The year of the report, or a school year that begins or ends with it: "2023/2024". */
const isOf = (passage: Passage, label: Label): boolean => {
  if (yearOf(label) === passage.year) return true;
  return passage.years.some(
    ({ year, span }) =>
      label.kind === 'year' &&
      year === passage.year &&
      (span.end === label.span.start || span.start === label.span.end) &&
      /[/-]/.test(
        passage.folded.slice(
          Math.min(span.start, label.span.start) + 4,
          Math.max(span.start, label.span.start) + 1,
        ),
      ),
  );
};

/** The years and the dated days of a passage that may label a number. */
const labelsIn = (passage: Passage): readonly Label[] =>
  [...passage.years, ...passage.dates.filter(({ yearStated }) => yearStated)].sort(
    (a, b) => a.span.start - b.span.start,
  );

/** "98 nel 2022", "45 imprese (2022)", "1.310 al 31/12/2022": a year that follows at once. */
const labelAfter = (number: NumberToken, context: RoleContext): Label | null => {
  const { passage, ownYears } = context;
  const { end } = sentenceAt(passage, number.span.start);
  const next = labelsIn(passage).find(({ span }) => span.start >= number.span.end);
  if (next === undefined || next.span.start >= end || ownYears.has(yearOf(next))) return null;
  const between = passage.folded.slice(number.span.end, next.span.start);
  const own = /^\s?(?:[:=]|era\b|erano\b|sono\b|e'|\(|[\d€])/.test(
    passage.folded.slice(next.span.end),
  );
  if (own && next.kind === 'year') return null;
  if (next.kind === 'date')
    return /^\s(?:[a-z'-]+\s){0,2}?\(?(?:al|alla data del)\s$/.test(between) ? next : null;
  return LABEL_AFTER.test(between) || /^\s?\(\s?$/.test(between) ? next : null;
};

/** The nearest year before it in the sentence, unless that year is only compared with. */
const labelBefore = (number: NumberToken, { passage, ownYears }: RoleContext): Label | null => {
  const { start } = sentenceAt(passage, number.span.start);
  const nearest = labelsIn(passage)
    .filter(
      (label) =>
        label.span.start >= start &&
        label.span.end <= number.span.start &&
        !ownYears.has(yearOf(label)),
    )
    .at(-1);
  return nearest !== undefined && labels(passage, nearest, number) ? nearest : null;
};

/**
 * A year labels what follows it, unless it is only compared with ("rispetto al 2022") or closes a
 * parenthesis or a range before the number, or labelled the number before it ("1.310 al 31/12/2022,").
 */
const labels = (passage: Passage, label: Label, number: NumberToken): boolean => {
  const lead = passage.folded.slice(Math.max(0, label.span.start - 30), label.span.start);
  const between = passage.folded.slice(label.span.end, number.span.start);
  if (/^[^(]*\)/.test(between)) return false;
  if (label.kind === 'date')
    return /\d\s(?:[a-z]+\s)?al\s$/.test(lead) ? false : /\b(?:al|alla data del)\s$/.test(lead);
  if (/(?:^|\W)dati?\s$/.test(lead) || /^\s\($/.test(between)) return true;
  return !COMPARES.test(lead) && !/^\s?[-/]\s?\d/.test(between);
};

/** The day of this year that a number is told for, where it is not the last: "al 30 giugno 61". */
const interimDay = (number: NumberToken, { passage }: RoleContext): DateToken | null => {
  const { start } = sentenceAt(passage, number.span.start);
  const date = passage.dates
    .filter(({ span }) => span.start >= start && span.end <= number.span.start)
    .at(-1);
  if (date === undefined || date.to.slice(0, 4) !== String(passage.year)) return null;
  if (date.to.slice(5) >= '12-15' || date.precision === 'loose') return null;
  const lead = passage.folded.slice(Math.max(start, date.span.start - 14), date.span.end);
  return /\b(?:al|alla data del|a|a fine|fino al|nel)\s(?:mese di\s)?(?:\d|[a-z]+$)/.test(lead)
    ? date
    : null;
};

/** Another number of the text is told for the end of the year. */
const hasFinal = ({ passage }: RoleContext): boolean =>
  passage.dates.some(
    ({ to, span }) =>
      to === `${passage.year}-12-31` &&
      /\b(?:al|alla data del|a|a fine)\s(?:31|dicembre|anno)/.test(
        passage.folded.slice(Math.max(0, span.start - 14), span.end),
      ),
  );

/** A figure of another year, or of an earlier day of this one. */
export const EARLIER_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'earlier-words-before',
    role: 'earlier',
    when: before(
      new RegExp(
        String.raw`\b${LAST_YEAR}[\s:(=]*(?:(?:era|erano|sono|stat[oaie]|pari|a|di|il|i|le|del|n\.)\s)*$`,
      ),
    ),
    examples: ['52 imprese (anno precedente: «45»)', 'nello scorso anno erano «45»'],
  }),
  roleRule({
    id: 'earlier-year-when',
    role: 'earlier',
    when: before(
      /\b(?:rispetto|in confronto) (?:al|all'anno) 20\d\d,\s(?:anno\s)?(?:in cui|quando)\b[^.;:\d]*$/,
    ),
    examples: ['12 imprese in più rispetto al 2022, anno in cui se ne erano contate «39»'],
  }),
  roleRule({
    id: 'earlier-words-after',
    role: 'earlier',
    // Within its own clause.
    when: (number, { passage }) =>
      LAST_YEAR_AFTER.test(afterIn(passage, number).split(/[,;()]/)[0] ?? ''),
    examples: ['52 imprese («45» lo scorso anno)'],
  }),
  roleRule({
    id: 'earlier-year',
    role: 'earlier',
    when: (number, context) => {
      const label =
        labelAfter(number, context) ??
        // "Dal 4,6% del 2022 al 3,8%": the year is that of the number before it.
        (isEndOfChange(context.passage, number) ? null : labelBefore(number, context));
      return label !== null && !isOf(context.passage, label);
    },
    examples: [
      'dato 2022 «-12,30», dato 2023 -10,1',
      '52 imprese (nel 2022 erano «45»)',
      'Iscritti: «1.310» al 31/12/2022, 1.475 al 31/12/2023',
      'Al 31/12/2022 erano «1.310»',
      'in aumento del 12% rispetto al 2022 («1.503»)',
    ],
  }),
  roleRule({
    id: 'earlier-day',
    role: 'earlier',
    when: (number, context) => hasFinal(context) && interimDay(number, context) !== null,
    examples: [
      'Al 30 giugno erano «61», al 31 dicembre 127.',
      'A giugno gli utenti erano «1.480», a dicembre 2.310.',
    ],
  }),
];
