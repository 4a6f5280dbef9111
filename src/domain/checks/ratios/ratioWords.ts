import { formatItalian } from '../../language/italianFormat';
import { likelyRatio, type RatioFigures } from './ratioRight';

const percentSign = (percent: boolean): string => (percent ? '%' : '');

/** `18,7%, ma 20 ∕ 64 fa 31,25%`: what is printed against what it is. */
export const ratioWords = (ratio: RatioFigures): string => {
  const { value, places, percent, numerator, denominator } = ratio;
  const shown = Math.max(places, 2);
  const printed = `${formatItalian(value, places)}${percentSign(percent)}`;
  const exact = `${formatItalian(likelyRatio(ratio), shown)}${percentSign(percent)}`;
  return `${printed}, ma ${formatItalian(numerator)} / ${formatItalian(denominator)} fa ${exact}`;
};

/** The figures of a ratio as evidence: `18.7|20|64`. */
export const ratioEvidence = ({ value, numerator, denominator }: RatioFigures): string =>
  [value, numerator, denominator].map((figure) => figure.toString()).join('|');
