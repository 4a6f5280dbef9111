import { percentOf, type Decimal } from '../decimal';
import type { Ratio } from './ratios';

/** "289/289" in a series: the share, where the part is no greater than the whole; else nothing. */
export const ratioOnly = (
  ratio: Ratio,
): { readonly value: Decimal | null; readonly unit: string | null } => {
  const { value: part } = ratio.numerator;
  const { value: whole } = ratio.denominator;
  const share = ratio.sure && part.lte(whole) ? percentOf(part, whole) : null;
  return { value: share, unit: share === null ? null : '%' };
};
