import { compare, quoted, when } from './formula';
import { PARAMETER_NAMES } from './parameterNames';
import { STATUS_WORDS } from './texts';

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
