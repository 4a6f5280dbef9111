import type { Decimal } from '../../../domain/decimal';

/** A text literal inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Equal on both engines: 0.57 × 100 is not 57 in one of them. */
export const rounded = (expression: string): string => `ROUND(${expression},10)`;

export type Comparison = '>=' | '>' | '<=' | '<' | '=' | '<>';

/** A numeric comparison, rounded on both sides. */
export const compare = (left: string, sign: Comparison, right: string): string =>
  `${rounded(left)}${sign}${rounded(right)}`;

/** A comparison of texts; case does not count. */
export const isText = (cell: string, text: string): string => `${cell}=${quoted(text)}`;

/** The same where people type: spaces around their word do not count either. */
export const isTyped = (cell: string, text: string): string => isText(`TRIM(${cell})`, text);

export const when = (condition: string, then: string, otherwise: string): string =>
  `IF(${condition},${then},${otherwise})`;

/** True for an error, on which every other function would fail. */
export const isError = (cell: string): string => `ISERROR(${cell})`;
export const isEmpty = (cell: string): string => isTyped(cell, '');

/**
 * Whether a typed cell holds what the last run saw; spaces alone are nothing. Must not be asked of an
 * error, which no comparison takes.
 */
export const isUnchanged = (cell: string, seen: string): string =>
  when(isEmpty(cell), isEmpty(seen), `${cell}&""=${seen}&""`);

/** Whether a typed cell has changed since the last run. */
const isChanged = (cell: string, seen: string): string =>
  when(
    isError(cell),
    when(wasError(seen), 'FALSE', 'TRUE'),
    when(isUnchanged(cell, seen), 'FALSE', 'TRUE'),
  );

/**
 * One of two expressions, by whether a typed cell has changed since the last run. Each stands once:
 * where several are nested a formula would double in length with every cell.
 */
export const ifChanged = (
  [cell, seen]: readonly [cell: string, seen: string],
  then: string,
  otherwise: string,
): string => when(isChanged(cell, seen), then, otherwise);

/** 1 where a typed cell has changed since the last run, else 0. */
export const changedFormula = (cell: string, seen: string): string =>
  ifChanged([cell, seen], '1', '0');

/** What the last run saw of an error is its code as a text. */
const wasError = (seen: string): string => compare(`COUNTIF(${seen},"#*")`, '>', '0');

export const isOne = (cell: string): string => compare(cell, '=', '1');
export const isNumber = (cell: string): string => `ISNUMBER(${cell})`;
export const all = (...conditions: readonly string[]): string => `AND(${conditions.join(',')})`;
export const any = (...conditions: readonly string[]): string => `OR(${conditions.join(',')})`;

/** The empty text: "nothing", which no mean counts. */
export const NOTHING = '""';

/** What a cell shows of an exact number: 15 significant digits, as Excel keeps them. */
export const cellNumber = (value: Decimal): number => value.toSignificantDigits(15).toNumber() + 0;
