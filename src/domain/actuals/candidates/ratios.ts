import type { NumberToken } from '../../language/scan/token';
import type { Passage } from '../passage/passage';
import type { Role } from '../roles/role';

/** Two numbers that the text sets over each other: "87/99", "24 imprese su 104", "Num a - Den b". */
export interface Ratio {
  readonly numerator: NumberToken;
  readonly denominator: NumberToken;
  readonly start: number;
  readonly end: number;
  /** False where the words leave room for another reading. */
  readonly sure: boolean;
  /** `7/7`, `6/9`: day and month have the same look. */
  readonly maybeDate: boolean;
  /**
   * `written`: "87/99", "Num a - Den b"; `words`: "24 su 104"; `which`: "115 pratiche, di cui 113
   * evase", where the whole is told first and the part only picked out.
   */
  readonly kind: 'written' | 'words' | 'which';
}

const TOTAL = String.raw`(?:(?:un\s|il\s)?(?:totale|tot\.?)(?:\scomplessivo)?(?:\s(?:di|dei|delle|degli))?\s|complessiv[eio]\s|le\s|i\s|gli\s)?(?:n[.\s]\s?|nr\.?\s?)?`;
const SLASH = /^\s?\/\s?(?:n[.\s]\s?)?$/;
const OVER = new RegExp(String.raw`^[^.;:\d]{0,90}?\(?\bsu(?:l|lle|i|gli|lla)?\s${TOTAL}$`);
const AGAINST = new RegExp(
  String.raw`^[^.;:\d]{0,70}\b(?:a fronte (?:di|dei|delle|degli)|sul totale (?:di|dei|delle|degli)|rispetto al totale (?:di|dei|delle|degli)|su un totale (?:di|dei)|in rapporto a(?:i|lle|gli)?|da rapportare al?(?:i|le|la)?)\s[^.;\d]{0,60}$`,
);
const OF_ALL = /^\s(?:[a-z']+\s){0,2}(?:dei|delle|degli)\s(?:n[.\s]\s?)?$/;
const DENOMINATOR = /^\s?[-,;/)]*\s*\(?den(?:om)?(?:inatore)?\.?\s?[:=]?\s*(?:n[.\s]\s?)?$/;
const NUMERATOR = /\bnum(?:er)?(?:atore)?\.?\s?[:=]?\s*(?:n[.\s]\s?)?$/;
const LABELLED = /^\)?\s*\/\s*[a-z][^\d.;/]{2,80}$/;
/** "240 controlli conformi/250 controlli effettuati". */
const NAMED_OVER = /^\s[a-z][^\d.;/]{2,60}\s?\/\s?(?:n\s\s?)?$/;
const WHICH = /^[^.;\d]{0,60}\b(?:di cui|dei quali|delle quali)\s(?:n[.\s]\s?)?$/;
const WHOLE_FIRST = new RegExp(String.raw`(?:^|[\s(,])(?:su|a fronte di)\s${TOTAL}$`);
/** "Delle 24 attività previste ne sono state completate 21". */
const OF_THESE = /(?:^|[\s(,])(?:dei|delle|degli|su|sulle|sui)\s(?:n[.\s]\s?)?$/;

/** The ratios of a passage, in order. A number belongs to one of them at most. */
export const ratiosIn = (
  passage: Passage,
  roles: ReadonlyMap<NumberToken, Role>,
): readonly Ratio[] => {
  const numbers = passage.numbers.filter((number) => mayTakePart(number, roles.get(number)));
  const ratios: Ratio[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 1) {
    const [a, b] = [numbers[i], numbers[i + 1]];
    if (a === undefined || b === undefined) continue;
    const ratio = ratioOf(passage, a, b, roles);
    if (ratio === null) continue;
    ratios.push(ratio);
    i += 1;
  }
  return ratios;
};

const mayTakePart = (number: NumberToken, role: Role | undefined): boolean =>
  number.unit === null && role !== 'stated' && role !== 'limit' && number.oddity !== 'unreadable';

const ratioOf = (
  passage: Passage,
  a: NumberToken,
  b: NumberToken,
  roles: ReadonlyMap<NumberToken, Role>,
): Ratio | null => {
  const gap = between(passage, a, b, roles);
  const before = passage.folded.slice(Math.max(0, a.span.start - 40), a.span.start);
  const chained = /\/\s?$/.test(before) || /^\s?\//.test(passage.folded.slice(b.span.end));
  if (SLASH.test(gap) && chained) return null;
  const explicit =
    SLASH.test(gap) ||
    LABELLED.test(gap) ||
    NAMED_OVER.test(gap) ||
    (DENOMINATOR.test(gap) && (NUMERATOR.test(before) || /den/.test(gap)));
  if (explicit) return make(passage, a, b, true, 'written');
  const forward = (sure: boolean): Ratio => make(passage, a, b, sure, 'words');
  if (a.value.gt(b.value)) return reversed(passage, a, b, gap, before);
  if (OVER.test(gap)) return forward(fitsWhole(passage, a, b));
  if (AGAINST.test(gap)) return forward(true);
  if (OF_ALL.test(gap) && roles.get(b) !== 'earlier') return forward(roles.get(b) === 'planned');
  return null;
};

const reversed = (
  passage: Passage,
  a: NumberToken,
  b: NumberToken,
  gap: string,
  before: string,
): Ratio | null => {
  if (WHICH.test(gap)) return make(passage, b, a, false, 'which');
  if (
    OF_THESE.test(before) &&
    /\bne (?:sono|ha|hanno|risultano|abbiamo)\b/.test(gap) &&
    !/[.;:\d]/.test(gap)
  )
    return make(passage, b, a, true, 'words');
  if (
    WHOLE_FIRST.test(before) &&
    !/[.;:]/.test(gap) &&
    !/\b(?:a|con|in|per|da|presso|grazie a|tra|fra)\s(?:n\.\s)?$/.test(gap)
  )
    return make(passage, b, a, true, 'words');
  return null;
};

/** What stands between two numbers; limits inside ("sopra il 90%") are not counted as digits. */
const between = (
  passage: Passage,
  a: NumberToken,
  b: NumberToken,
  roles: ReadonlyMap<NumberToken, Role>,
): string => {
  let gap = passage.folded.slice(a.span.end, b.span.start);
  for (const [number, role] of roles) {
    const inside = number.span.start > a.span.end && number.span.end < b.span.start;
    if (!inside || role !== 'limit') continue;
    gap = gap.replace(passage.folded.slice(number.span.start, number.span.end), 'x');
  }
  return gap.replace(/\bn[.°]/g, 'n ');
};

const make = (
  passage: Passage,
  numerator: NumberToken,
  denominator: NumberToken,
  sure: boolean,
  kind: Ratio['kind'],
): Ratio => {
  const start = Math.min(numerator.span.start, denominator.span.start);
  const end = Math.max(numerator.span.end, denominator.span.end);
  const written = passage.folded.slice(start, end);
  const small = (number: NumberToken, most: number): boolean =>
    number.places === 0 && number.value.gte(1) && number.value.lte(most);
  const maybeDate =
    /^\d{1,2}\/\d{1,2}$/.test(written) && small(numerator, 31) && small(denominator, 12);
  return { numerator, denominator, start, end, sure, maybeDate, kind };
};

/** "118 articoli su 3 quotidiani": another noun after the second number makes it no whole. */
const fitsWhole = (passage: Passage, a: NumberToken, b: NumberToken): boolean => {
  const noun = (number: NumberToken): string =>
    /^\s(?:[a-z]{1,3}\s)?([a-z]{4})/.exec(passage.folded.slice(number.span.end))?.[1] ?? '';
  const [first, second] = [noun(a), noun(b)];
  if (first === '' || second === '' || first === second) return true;
  const next = /^\s([a-z]+)/.exec(passage.folded.slice(b.span.end))?.[1] ?? '';
  return /(?:[aiu]t|post|volt|chius|mess|scritt|fatt|vist|nut|es)[oiae]$|(?:iv|al|ic)[oiae]$|^(?:presenti|esistenti|aderenti|competenti|da|in|al|nel|con|complessiv\w+|total\w+)$/.test(
    next,
  );
};
