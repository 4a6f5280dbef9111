import { actionsIn } from '../../language/lexicon/actions';
import { isoDate } from '../../language/italianDate';
import type { DateToken } from '../../language/scan/token';
import type { Actual } from '../../model/actual';
import type { ActualDoubtKind } from '../../model/actualDoubt';
import { doubtBy, emptyActual, judged } from '../emptyActual';
import type { Passage } from '../passage/passage';
import { DONE_SCORE, FUTURE, rateDate, type RatedDate } from './ratedDate';
import type { Vocabulary } from '../indicator/vocabulary';

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

export interface Completion {
  readonly token: DateToken;
  readonly from: string;
  readonly to: string;
  /** Null where the date is sure. */
  readonly doubt: ActualDoubtKind | null;
}

interface Bounds {
  readonly from: string;
  readonly to: string;
}

const AS_OF =
  /(?:^|\s)(?:al|alla data del|entro|entro il|entro l'|entro la|per il|non oltre il|prima del|ante)\s?(?:il\s|la\s)?$/;

/** The day, or the time, on which what the indicator asks for (its folded words) was done. */
export const completionDate = (
  passage: Passage,
  vocabulary: Vocabulary,
  deadline: string | null,
  asked: string,
): Completion | null => {
  const all = passage.dates.map((token) => rateDate(passage, token, vocabulary, asked));
  const rated = all.filter(({ score }) => score > 0);
  const done = rated.filter(({ score }) => score >= DONE_SCORE);
  // "approvato il 12/6 e pubblicato il 20/6": the action that the indicator names is meant, unless
  // one day is in time and the other is not.
  const meant = done.some(({ named }) => named) ? done.filter(({ named }) => named) : rated;
  const top = Math.max(...meant.map(({ score }) => score));
  const chosen = meant.filter(({ score }) => score === top).at(-1);
  if (chosen === undefined) return null;
  const inTime = ({ token }: RatedDate): boolean => deadline !== null && token.to <= deadline;
  const open = [...meant, ...done.filter((one) => inTime(one) !== inTime(chosen))];
  const days = new Set(
    open.filter(({ score }) => score >= Math.min(top, DONE_SCORE)).map(({ token }) => token.to),
  );
  const bounds = boundsOf(passage, chosen.token);
  const doubt =
    (days.size > 1 ? 'several-dates' : null) ??
    doubtOf(passage, chosen, bounds, deadline) ??
    (isStillToCome(passage, chosen, asked) ? 'put-off' : null) ??
    rivalOf(chosen, all, deadline);
  return { token: chosen.token, ...bounds, doubt };
};

/** "Entro fine anno", "al 31/12 era operativo": done at some time before, from when is not said. */
const boundsOf = (passage: Passage, token: DateToken): Bounds => {
  const before = passage.folded.slice(Math.max(0, token.span.start - 20), token.span.start);
  const within = AS_OF.test(before) || /^entro\b/.test(passage.folded.slice(token.span.start));
  const { from, to } = token;
  return within ? { from: `${to.slice(0, 4)}-01-01`, to } : { from, to };
};

const doubtOf = (
  passage: Passage,
  { token, score, ofOtherAction }: RatedDate,
  { from, to }: Bounds,
  deadline: string | null,
): ActualDoubtKind | null => {
  if (score < DONE_SCORE || ofOtherAction) return 'unclear-date';
  if (Number(to.slice(0, 4)) < passage.year) return 'earlier-year';
  const split = from !== to && (deadline === null || (from <= deadline && deadline < to));
  if (from.endsWith('-01-01') && split) return 'by-when';
  return token.precision === 'loose' && !from.endsWith('-01-01') ? 'loose-date' : null;
};

/** "inviato il 4 dicembre; l'organo procederà all'approvazione": the action asked for is to come. */
const isStillToCome = (passage: Passage, chosen: RatedDate, asked: string): boolean => {
  const rest = passage.text.slice(chosen.token.span.end);
  const verb = FUTURE.exec(rest);
  if (verb === null) return false;
  const from = chosen.token.span.end + verb.index;
  const wanted = actionsIn(asked);
  return actionsIn(passage.folded.slice(from, from + 60)).some(
    (kind) => wanted.includes(kind) && !chosen.actions.includes(kind),
  );
};

/** What is put off to a later day, or was in time only as a draft, was perhaps not done on this one. */
const rivalOf = (
  chosen: RatedDate,
  all: readonly RatedDate[],
  deadline: string | null,
): ActualDoubtKind | null => {
  const { to } = chosen.token;
  const putOff = all.some(
    ({ planned, token, named, own }) =>
      planned && token.to > to && ((named && !chosen.named) || own > chosen.own),
  );
  if (putOff) return 'put-off';
  const inTime = (day: string): boolean => deadline !== null && day <= deadline;
  const draft = all.some(({ draft: first, token }) => first && inTime(token.to) !== inTime(to));
  return draft && !chosen.named ? 'draft' : null;
};
