import { foldText } from '../../language/foldText';
import { MONTH_NAMES } from '../../language/italianDate';
import { anyOf } from '../../language/lexicon/wordList';
import { withoutOtherYears } from './otherYears';

/** A title is no longer than this; what is longer is prose. */
const LONGEST_TITLE = 200;

/** A span of years, from its first to its last. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** What a title or the name of a sheet says of time. */
export interface TitleYears {
  /** Single years, each once: "Relazione 2023" → 2023. */
  readonly years: readonly number[];
  /** "PIAO 2024-2026", "2023, 2024 e 2025". */
  readonly spans: readonly YearSpan[];
  /** Days that the figures speak of, ISO: "al 30/06/2023". */
  readonly days: readonly string[];
}

const NOTHING: TitleYears = { years: [], spans: [], days: [] };

const SINGLE = /(?<![\d/]|\d[.,])20[0-4]\d(?![.,/]?\d)/g;
const SHORT = /(?:^|[\s(])'(\d\d)(?!\d)/g;
const SPAN = /(?<![\d/]|\d[.,])(20[0-4]\d) ?[-/] ?((?:20)?\d\d)(?!\d)/g;
const LIST = /(?<![\d/]|\d[.,])20[0-4]\d(?: ?(?:,|-|\/|e) ?20[0-4]\d)+(?!\d)/g;
const DAY = String.raw`(\d{1,2})(?: ?[./-] ?(\d{1,2}) ?[./-] ?|°? (${MONTH_NAMES.join('|')}) )(20[0-4]\d)(?!\d)`;
/** Words behind which the day follows that the figures speak of. */
const STATES = 'al|alla data del|monitoraggio|situazione|rilevazione|consuntivo|stato';
const DATED = new RegExp(String.raw`(?:(?<![a-z])(${STATES}|entro il) ?)?(?<!\d)${DAY}`, 'g');
const ONLY_DAY = new RegExp(String.raw`^\W*${DAY}\W*$`);
/** "Ravenna, giugno 2024": without a word of a title it is where and when something was signed. */
const MONTH_AND_YEAR = new RegExp(String.raw`${anyOf(MONTH_NAMES)} 20[0-4]\d`, 'g');
const TITLE_WORD =
  /performance|piao|relazione|piano|obiettiv|indicator|consuntiv|rendicont|ciclo|valutazione|monitoraggio|scheda|schede|report|anno|dati/;

const blank = (found: string): string => ' '.repeat(found.length);

const isoDay = (day: number, month: number, year: number): string | null =>
  day < 1 || day > 31 || month < 1 || month > 12
    ? null
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Figures of a day before this one are most likely those of the year before, closing. */
const FIRST_STATE = '-03-31';

const isState = (iso: string, said: boolean): boolean =>
  iso.slice(4) === '-12-31' || (said && iso.slice(4) >= FIRST_STATE);

/** Takes the dates out of a text: those that it speaks of are kept, the others say nothing. */
const takeDays = (folded: string): { readonly rest: string; readonly days: readonly string[] } => {
  const days: string[] = [];
  const alone = ONLY_DAY.test(folded);
  const rest = folded.replace(DATED, (found: string, ...parts: (string | undefined)[]) => {
    const [lead, day, month, name, year] = parts;
    const number = name === undefined ? Number(month) : MONTH_NAMES.indexOf(name) + 1;
    const iso = isoDay(Number(day), number, Number(year));
    if (iso !== null && isState(iso, alone || (lead !== undefined && lead !== 'entro il')))
      days.push(iso);
    return blank(found);
  });
  return { rest, days };
};

/** Years in a row make a span; "2024 e 2021" are single years. */
const listSpan = (text: string): YearSpan | null => {
  const years = (text.match(/20\d\d/g) ?? []).map(Number);
  const [from = 0] = years;
  const inRow = years.every((year, at) => year === from + at);
  return inRow && years.length > 2 ? { from, to: from + years.length - 1 } : null;
};

const takeSpans = (folded: string): { readonly rest: string; readonly spans: YearSpan[] } => {
  const spans: YearSpan[] = [];
  const keep = (span: YearSpan | null, found: string): string => {
    if (span === null) return found;
    spans.push(span);
    return blank(found);
  };
  const rest = folded
    .replace(LIST, (found) => keep(listSpan(found), found))
    .replace(SPAN, (found, from: string, end: string) => {
      const to = Number(end.length === 2 ? `20${end}` : end);
      return keep(to > Number(from) ? { from: Number(from), to } : null, found);
    });
  return { rest, spans };
};

/** The years that a title, a banner or the name of a sheet speaks of. */
export const titleYears = (text: string): TitleYears => {
  if (text.length > LONGEST_TITLE || !/20\d\d|['’]\d\d/.test(text)) return NOTHING;
  const folded = foldText(text).replaceAll('_', ' ');
  const { rest: undated, days } = takeDays(withoutOtherYears(folded));
  const { rest, spans } = takeSpans(undated);
  const single = TITLE_WORD.test(folded) ? rest : rest.replace(MONTH_AND_YEAR, blank);
  const long = single.match(SINGLE) ?? [];
  const short = long.length > 0 ? [] : [...single.matchAll(SHORT)].map((match) => `20${match[1]}`);
  return { years: [...new Set([...long, ...short].map(Number))], spans, days };
};
