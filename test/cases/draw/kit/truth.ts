import type { ExpectedCase, ExpectedIndicator, Pattern } from '../../expected';
import type { DrawnSheet } from './sheet';

/** One workbook and what a careful person reads in it. */
export interface DrawnCase {
  readonly name: string;
  readonly author: string;
  readonly sheets: readonly DrawnSheet[];
  readonly expected: ExpectedCase;
}

export const oneOf = (...choices: readonly Pattern[]): Pattern => ({ oneOf: choices });
export const contains = (text: string): Pattern => ({ contains: text });

/** A column of a year may be told with or without it, where there is no other of its kind. */
export const ofYear = (role: string, year: number): Pattern => oneOf(`${role}:${year}`, role);
/** Not read for what it is not. */
export const leftOut: Pattern = { oneOf: ['ignored', 'remark', null] };

type Operator = '>=' | '>' | '<=' | '<' | '=';

export const target = (
  operator: Operator,
  value: number,
  unit?: Pattern,
  extra: Readonly<Record<string, Pattern>> = {},
): Pattern => ({
  kind: 'threshold',
  operator,
  value,
  ...(unit === undefined ? {} : { unit }),
  ...extra,
});

/** A number without an operator: at least, and the sheet does not say so. */
export const bare = (value: number, unit?: Pattern): Pattern =>
  target('>=', value, unit, { operatorAssumed: true });

export const within = (lower: number, upper: number): Pattern => ({
  kind: 'range',
  value: lower,
  max: upper,
});
export const by = (date: string): Pattern => ({ kind: 'deadline', date });
export const inWords: Pattern = { kind: 'qualitative', value: null };
export const noTarget: Pattern = { kind: { oneOf: ['none', 'unreadable'] }, value: null };

export const actual = (value: number, extra: Readonly<Record<string, Pattern>> = {}): Pattern => ({
  value,
  confidence: 'high',
  ...extra,
});
export const doneOn = (date: string): Pattern => ({ date, confidence: 'high' });
export const noActual: Pattern = { value: null, date: null };
/** In prose the figure may be read, asked about, or left out; only not misread. */
export const toldAs = (value: number): Pattern => oneOf({ value }, { confidence: 'low' }, noActual);

const percentageOf = (percentage: number): number =>
  percentage >= 100 ? 100 : Math.min(99.99, percentage);

export const measured = (percentage: number): Pattern => ({
  kind: 'measured',
  percentage: percentageOf(percentage),
  met: percentage >= 100,
});
export const REACHED = measured(100);
/** Share of an at-least target that was missed. */
export const short = (value: number, wished: number): Pattern =>
  measured(Math.min((100 * value) / wished, 99.99));
/** What is left of an at-most target that was overrun. */
export const over = (value: number, limit: number): Pattern =>
  measured(Math.min(100 * (1 - (value - limit) / limit), 99.99));
export const is = (kind: string): Pattern => ({ kind });
export const measuredOrAsked = (achievement: Pattern): Pattern =>
  oneOf(achievement, is('to-confirm'), is('missing-actual'), is('declared'));

export const indicator = (
  name: string,
  wished: Pattern,
  reached: Pattern,
  achievement: Pattern,
  extra: Readonly<Record<string, Pattern | undefined>> = {},
): ExpectedIndicator => ({ name, target: wished, actual: reached, achievement, ...extra });
