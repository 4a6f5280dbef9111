import type { FigureStep } from '../../../../application/explain/steps';
import { divisionWords, remainderWords } from './arithmeticWords';
import { exactPercent } from './numberWords';
import type { StepWords, Wording } from './wording';

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
