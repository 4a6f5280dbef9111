import { serialOf } from '../../entries/typedEntry';
import {
  all,
  any,
  compare,
  ifChanged,
  isEmpty,
  isError,
  isNumber,
  isText,
} from '../../formulas/formula';
import { quoted, when } from '../../formulas/formula';
import type { IndicatorCells } from './indicatorFormulas';
import { DEADLINE_SIGN } from '../../texts/indicatorTexts';

/** What the row tells of the number that may be typed. */
export interface Expected {
  /** The reporting year. */
  readonly year: number;
  readonly mayBeNegative: boolean;
  /** Whatever is typed has to be read first. */
  readonly always: boolean;
}

/** Serial numbers of 1/1/2000 and 31/12/2099: what a typed date is stored as. */
const FIRST_DAY = '36526';
const LAST_DAY = '73050';
/** A target that could be a count of that many makes only days of these years suspicious. */
const FAR_FROM_DAYS = '3650';
const YEARS_AFTER = 4;

/**
 * 1 where an actual was typed since the last run that the program must read first: anything but a
 * number, a plain number for a deadline, and a number that may be stored of something else, such as
 * 0.95 of `95%` and 45207 of `8/10`. A plain number that can only be itself counts at once: 0.
 */
export const needsReading = (c: IndicatorCells, expected: Expected): string => {
  const typed = c('confirmedActual');
  const number = when(isNumber(typed), expected.always ? '1' : oneWhereMisread(c, expected), '1');
  return ifChanged(
    [typed, c('seenActual')],
    when(isError(typed), '1', when(isEmpty(typed), '1', number)),
    '0',
  );
};

/** Nested, not joined by OR: one engine takes an IF inside it for a text. */
const oneWhereMisread = (c: IndicatorCells, expected: Expected): string => {
  const typed = c('confirmedActual');
  const isNoDay = any(compare(typed, '<', FIRST_DAY), compare(typed, '>', LAST_DAY));
  const cases = [
    mayBeShare(typed),
    mayBeAbove100(c),
    mayBeDay(c, expected),
    ...(expected.mayBeNegative ? [] : [compare(typed, '<', '0')]),
  ];
  return when(
    isText(c('sign'), DEADLINE_SIGN),
    when(isNoDay, '1', '0'),
    cases.reduceRight((rest, condition) => when(condition, '1', rest), '0'),
  );
};

const mayBeShare = (typed: string): string =>
  all(compare(typed, '<>', '0'), compare(`ABS(${typed})`, '<=', '1'));

/**
 * A number with decimals up to 10 may be stored of a percentage above 100 (1.2 of `120%`), unless the
 * target itself is a small percentage (then up to 2) or, for a count, has decimals.
 */
const mayBeAbove100 = (c: IndicatorCells): string => {
  const typed = c('confirmedActual');
  const unit = `${c('unit')}<>${quoted('%')}`;
  const isLarge = any(
    compare(`ABS(${c('target')})`, '>', '10'),
    compare(`ABS(${typed})`, '<=', '2'),
  );
  const isWhole = compare(`INT(${c('target')})`, '=', c('target'));
  return all(
    compare(`ABS(${typed})`, '<=', '10'),
    compare(`INT(${typed})`, '<>', typed),
    any(all(isText(c('unit'), '%'), isLarge), all(unit, isWhole)),
  );
};

const mayBeDay = (c: IndicatorCells, { year }: Expected): string => {
  const typed = c('confirmedActual');
  const within = (first: string, last: string): string =>
    all(compare(typed, '>=', first), compare(typed, '<=', last));
  const nearby = within(
    String(serialOf(`${year}-01-01`)),
    String(serialOf(`${year + YEARS_AFTER}-12-31`)),
  );
  const isFar = compare(`ABS(${c('target')})`, '<', FAR_FROM_DAYS);
  return any(nearby, all(isFar, within(FIRST_DAY, LAST_DAY)));
};
