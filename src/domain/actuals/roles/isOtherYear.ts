import type { NumberToken, YearToken } from '../../language/scan/token';
import { isArrival } from '../arrival';
import { afterIn, beforeIn, type Passage, sentenceAt } from '../passage';
import type { RoleContext, RoleRule } from './role';

const LAST_YEAR =
  /(?:\banno precedente|\banno scorso|\bscorso anno|\banni precedenti|\btriennio precedente)[\s:(=]*(?:(?:era|erano|sono|stat[oaie]|pari|a|di|il|i|le|del|n\.)\s)*$/;
const LAST_YEAR_AFTER =
  /^\s?(?:[a-z'-]+\s){0,3}?(?:dell'|nell'|dello\s|lo\s|l'|del\s)?(?:anno precedente|anno scorso|scorso anno|triennio precedente)/;
const LABEL_AFTER =
  /^\s?(?:[a-z'-]+\s){0,2}?\(?(?:nel|del|nell'anno|dell'anno|al 31\/12\/|anno|riferit[oi] al)\s?$/;
const COMPARES =
  /(?:rispetto (?:al|all'anno|al dato|ai dati|a quello|a quelli)(?: del)?|sul|confronto (?:con il|col|al)|confrontato con il|in confronto al|relativ[oaei] al|a partire dal|dal|dati?)\s?$/;

/** A figure of another year: "dato 2022 -12,30", "(nel 2022 erano 45)", "i 98 dell'anno precedente". */
export const isOtherYear: RoleRule = (number, context) => {
  const { passage } = context;
  if (LAST_YEAR.test(beforeIn(passage, number))) return true;
  if (LAST_YEAR_AFTER.test(clause(afterIn(passage, number)))) return true;
  const label =
    yearAfter(number, context) ??
    // "Dal 4,6% del 2022 al 3,8%": the year is that of the number before it.
    (isArrival(passage, number) ? null : yearBefore(number, context));
  return label !== null && label.year !== passage.year;
};

const clause = (text: string): string => text.split(/[,;()]/)[0] ?? '';

/** "98 nel 2022", "45 imprese (2022)": a year that follows at once. */
const yearAfter = (number: NumberToken, { passage, ownYears }: RoleContext): YearToken | null => {
  const end = sentenceAt(passage, number.span.start).end;
  const next = passage.tokens.find((token) => token.span.start >= number.span.end);
  if (next?.kind !== 'year' || next.span.start >= end || ownYears.has(next.year)) return null;
  const between = passage.folded.slice(number.span.end, next.span.start);
  const own = /^\s?(?:[:=]|era\b|erano\b|sono\b|e'|\(|[\d€])/.test(
    passage.folded.slice(next.span.end),
  );
  if (own) return null;
  return LABEL_AFTER.test(between) || /^\s?\(\s?$/.test(between) ? next : null;
};

/** The nearest year before it in the sentence, unless that year is only compared with. */
const yearBefore = (number: NumberToken, { passage, ownYears }: RoleContext): YearToken | null => {
  const { start } = sentenceAt(passage, number.span.start);
  const before = passage.years.filter(
    (year) =>
      year.span.start >= start && year.span.end <= number.span.start && !ownYears.has(year.year),
  );
  const nearest = before.at(-1);
  if (nearest === undefined) return null;
  if (!labels(passage, nearest, number)) return null;
  return nearest;
};

/**
 * A year labels what follows it, unless it is only compared with ("rispetto al 2022") or closes a
 * parenthesis or a range before the number.
 */
const labels = (passage: Passage, year: YearToken, number: NumberToken): boolean => {
  const lead = passage.folded.slice(Math.max(0, year.span.start - 30), year.span.start);
  const between = passage.folded.slice(year.span.end, number.span.start);
  if (/^[^(]*\)/.test(between)) return false;
  if (/(?:^|\W)dati?\s$/.test(lead)) return true;
  return !COMPARES.test(lead) && !/^\s?[-/]\s?\d/.test(between);
};
