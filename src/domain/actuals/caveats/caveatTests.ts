import type { NumberToken } from '../../language/scan/token';
import type { ActualDoubtKind } from '../../model/actualDoubt';
import { afterIn, beforeIn, type Passage } from '../passage/passage';

/** Where a number stands. `counting`: the indicator counts things, so that a mean is none. */
export interface CaveatContext {
  readonly passage: Passage;
  readonly number: NumberToken;
  readonly counting: boolean;
  /** The indicator's own words, folded. */
  readonly asked: string;
}

/** What touches a number so that it cannot be taken at its word. */
export interface CaveatRule {
  readonly kind: ActualDoubtKind;
  readonly when: (context: CaveatContext) => boolean;
  /** Texts in which it touches the number between « and »; they run as tests. */
  readonly examples: readonly string[];
  /** Texts in which it does not. */
  readonly not?: readonly string[];
}

export type CaveatTest = CaveatRule['when'];

/** Holds where the words before the number match. */
export const before =
  (pattern: RegExp): CaveatTest =>
  ({ passage, number }) =>
    pattern.test(beforeIn(passage, number));

/** The same of those after it, as far as they are its own. */
export const after =
  (pattern: RegExp): CaveatTest =>
  ({ passage, number }) =>
    pattern.test(ownAfter(passage, number));

/** What follows, up to the next number; the words of a bracket that holds one belong to that. */
export const ownAfter = (passage: Passage, number: NumberToken): string => {
  const text = afterIn(passage, number);
  const next = passage.numbers.find(({ span }) => span.start >= number.span.end);
  const own = text.slice(0, next === undefined ? undefined : next.span.start - number.span.end);
  return own.length < text.length && !own.includes(')') ? (own.split('(')[0] ?? own) : own;
};

/** "avverrà", "saranno": what is still to come ends so. */
const FUTURE = /\p{L}{2,}r(?:à|anno)(?!\p{L})/u;

/** The number's clause speaks of what is still to come. */
export const inFuture: CaveatTest = ({ passage, number }) => {
  const { length } = clauseOf(passage, number).split(' # ')[0] ?? '';
  return FUTURE.test(passage.text.slice(number.span.start - length, number.span.end + 25));
};

/** "24 colonnine, la cui installazione avverrà": what follows says that it is still to come. */
export const whoseFuture: CaveatTest = ({ passage, number }) => {
  const own = afterIn(passage, number).split(/[.;:]/)[0] ?? '';
  const at = own.search(/\bcui\b/);
  const from = number.span.end;
  return at >= 0 && FUTURE.test(passage.text.slice(from + at, from + own.length));
};

/** The words of the number's own clause, before and after it, with a space in its place. */
export const clause =
  (pattern: RegExp): CaveatTest =>
  ({ passage, number, asked }) => {
    const text = clauseOf(passage, number);
    return pattern.test(text) && !pattern.test(asked);
  };

/** Holds where one of the tests does. */
export const anyOf =
  (...tests: readonly CaveatTest[]): CaveatTest =>
  (context) =>
    tests.some((test) => test(context));

const clauseOf = (passage: Passage, number: NumberToken): string => {
  const ahead =
    beforeIn(passage, number)
      .split(/[;:(]|,\s(?!\d)|\d%?\s/)
      .at(-1) ?? '';
  const behind = ownAfter(passage, number).split(/[;:.)]|,\s(?!\d)/)[0] ?? '';
  return `${ahead} # ${behind}`;
};
