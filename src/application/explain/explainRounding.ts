import { type Decimal, halfUp } from '../../domain/decimal';
import type { RoundingStep } from './steps';

const SHOWN_PLACES = 2;

/** How a percentage is shown, where that is not the exact figure: 97.142857… → 97.14. */
export const explainRounding = (exact: Decimal): readonly RoundingStep[] =>
  exact.decimalPlaces() > SHOWN_PLACES
    ? [{ kind: 'rounding', exact, shown: halfUp(exact, SHOWN_PLACES) }]
    : [];
