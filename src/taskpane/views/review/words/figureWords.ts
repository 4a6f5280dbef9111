import type { FigureStep } from '../../../../application/explain/steps';
import type { Decimal } from '../../../../domain/decimal';
import type { Language } from '../../../session/paneState';
import type { ReviewTexts } from '../../../texts/review';
import { exactNumber, exactPercent } from './numberWords';
import type { StepWords, Wording } from './wording';

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
const remainderWords = (
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

/** The words of a step that leads to the percentage, with the numbers put in. */
export const figureWords = (step: FigureStep, { texts, language }: Wording): StepWords => {
  const { steps } = texts;
  switch (step.kind) {
    case 'whole':
      return { words: steps.whole, figures: '100%' };
    case 'share': {
      const { actual, target, percentage } = step;
      return {
        words: steps.share,
        figures: divisionWords(actual, target, percentage, true, language),
      };
    }
    case 'remainder':
      return remainderWords(step, texts, language);
    case 'reciprocal': {
      const { actual, target, percentage } = step;
      const figures = divisionWords(target, actual, percentage, true, language);
      return { words: steps.reciprocal, figures };
    }
    case 'nothing-of-zero':
      return { words: steps.nothingOfZero, figures: '0%' };
    case 'unmet-cap':
      return { words: steps.unmetCap, figures: exactPercent(step.percentage, language) };
    case 'ceiling': {
      const { actual, target, uncapped } = step;
      return {
        words: steps.ceiling,
        figures: divisionWords(actual, target, uncapped, true, language),
      };
    }
    case 'days-late':
      return { words: steps.daysLate(step.days, step.atLeast) };
    case 'declared': {
      const words = steps.declared[step.origin];
      return step.percentage === null
        ? { words }
        : {
            words: `${words} ${steps.declaredFigure}`,
            figures: exactPercent(step.percentage, language),
          };
    }
  }
};
