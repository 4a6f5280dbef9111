import type { FigureStep } from '../../../../application/explain/steps';
import type { Decimal } from '../../../../domain/decimal';
import type { Language } from '../../../session/paneState';
import type { ReviewTexts } from '../../../texts/review';
import { exactNumber } from './numberWords';

/** A negative number inside arithmetic stands in brackets: `3 − (−6)`. */
const operand = (value: Decimal, language: Language): string =>
  value.isNegative() && !value.isZero()
    ? `(${exactNumber(value, language)})`
    : exactNumber(value, language);

/** `34,5 ÷ 40 × 100 = 86,25%`; without `percent` the plain ratio. */
export const divisionWords = (
  part: Decimal,
  whole: Decimal,
  quotient: Decimal,
  percent: boolean,
  language: Language,
): string => {
  const ratio = `${operand(part, language)} ÷ ${operand(whole, language)}`;
  const shown = exactNumber(quotient, language);
  return percent ? `${ratio} × 100 = ${shown}%` : `${ratio} = ${shown}`;
};

type Remainder = Extract<FigureStep, { kind: 'remainder' }>;

/** `3,03 − 3 = 0,03; (3 − 0,03) ÷ 3 × 100 = 99%`, larger minus smaller first. */
export const remainderWords = (
  { actual, bound, gap, percentage }: Remainder,
  { steps }: ReviewTexts,
  language: Language,
): { readonly words: string; readonly figures: string } => {
  const [larger, smaller] = actual.gt(bound) ? [actual, bound] : [bound, actual];
  const size = bound.abs();
  const distance = `${operand(larger, language)} − ${operand(smaller, language)} = ${exactNumber(gap, language)}`;
  if (gap.gte(size)) return { words: `${steps.gap} ${distance}. ${steps.spent}`, figures: '0%' };
  const left =
    `(${exactNumber(size, language)} − ${exactNumber(gap, language)}) ÷ ` +
    `${exactNumber(size, language)} × 100 = ${exactNumber(percentage, language)}%`;
  return { words: `${steps.gap} ${distance}. ${steps.left}`, figures: left };
};
