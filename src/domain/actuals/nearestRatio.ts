import type { PrintedRatio } from '../model/actual';
import type { Measure } from './measure';
import type { Passage } from './passage';

/**
 * A printed value with its ratio. Where it bears no %, it is meant plain or times 100 as it comes
 * nearer: 6,99 (4.481/64.095) is times 100; 2,96 (178,68/58) is plain, if wrong.
 */
export const nearestRatio = (
  passage: Passage,
  { number, ratio, start, end }: Measure,
): PrintedRatio | null => {
  if (number === null || ratio === null || !ratio.sure || ratio.denominator.value.isZero())
    return null;
  const plain = ratio.numerator.value.dividedBy(ratio.denominator.value);
  const away = plain.minus(number.value).abs();
  const percent = number.unit === '%' || plain.times(100).minus(number.value).abs().lt(away);
  return {
    value: number.value,
    places: number.places,
    percent,
    numerator: ratio.numerator.value,
    denominator: ratio.denominator.value,
    text: passage.text.slice(start, end),
    cell: passage.cell,
  };
};
