import { compare, isNumber, NOTHING, quoted, rounded, when } from './formula';
import { PARAMETER_NAMES } from '../parameters/schema';
import { STATUS_WORDS } from '../texts/statusTexts';
import type { Decimal } from '../../../domain/decimal';
import type { AssessedIndicator } from '../../../domain/model/assessment';

/** The status of a percentage, by the bands in `Parametri`: symbol and word. */
export const bandFormula = (percentage: string): string =>
  when(
    compare(percentage, '>=', '100'),
    quoted(STATUS_WORDS.reached),
    when(
      compare(percentage, '>=', PARAMETER_NAMES.nearlyReached),
      quoted(STATUS_WORDS['nearly-reached']),
      when(
        compare(percentage, '>=', PARAMETER_NAMES.partlyReached),
        quoted(STATUS_WORDS['partly-reached']),
        quoted(STATUS_WORDS['not-reached']),
      ),
    ),
  );

export const day = (cell: string): string => `INT(${cell})`;

/** A live link to the user's own numeric cell: nothing where that cell is emptied. */
export const linkedFormula = (address: string, factor: 1 | 100, isDay: boolean): string => {
  const value = isDay ? day(address) : factor === 1 ? address : rounded(`${address}*100`);
  return when(isNumber(address), value, NOTHING);
};

/** What the decision does to the row of an objective and to those of its indicators. */
export const DECISION = { stands: 0, withdrawn: 1, open: 2 } as const;

/** The weight of an indicator that counts, where it has one that is not negative; else null. */
export const usableWeight = ({ counts, indicator }: AssessedIndicator): Decimal | null =>
  counts === null || indicator.weight === null || indicator.weight.isNegative()
    ? null
    : indicator.weight;
