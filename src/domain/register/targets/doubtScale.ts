import type { Actual } from '../../model/actual';
import type { Target } from '../../model/target';

/** As far apart as thousands are from units, in the middle of the two on a scale of factors. */
const TOO_FAR = 30;

/**
 * "350 (migliaia di euro)" is 350.000. A result of 345 beside it may be in thousands as well: asked,
 * because it would be a tenth of a percent otherwise.
 */
export const doubtScale = (target: Target, actual: Actual | null): Target => {
  if (target.kind !== 'threshold' || target.doubt !== null) return target;
  if (!target.signs.some(({ kind }) => kind === 'multiplier')) return target;
  const value = actual?.value ?? null;
  if (value === null || value.isZero()) return target;
  const far = value.abs().times(TOO_FAR).lessThan(target.value.abs());
  return far
    ? { ...target, doubt: { kind: 'scale', target: target.value, actual: value } }
    : target;
};
