import type {
  ClosingStep,
  ComparisonStep,
  IndicatorStep,
  SourceStep,
} from '../../../../application/explain/steps';
import { decimal } from '../../../../domain/decimal';
import { formatPercent } from '../../../components/formatNumber';
import { divisionWords, figureWords } from './figureWords';

import { dateWords, exactPercent, withUnit } from './numberWords';
import { boundWords } from './targetWords';
import type { StepWords, Wording } from './wording';

const isSource = (step: IndicatorStep): step is SourceStep =>
  ['meta-count', 'fraction', 'turned-by-polarity', 'benchmark'].includes(step.kind);
const isClosing = (step: IndicatorStep): step is ClosingStep =>
  ['no-figure', 'doubt', 'rounding', 'counts'].includes(step.kind);
const isComparison = (step: IndicatorStep): step is ComparisonStep =>
  ['comparison', 'within', 'day'].includes(step.kind);

/** The words of one step, in the user's language. */
export const stepWords = (step: IndicatorStep, wording: Wording): StepWords => {
  if (isSource(step)) return sourceWords(step, wording);
  if (isComparison(step)) return comparisonWords(step, wording);
  return isClosing(step) ? closingWords(step, wording) : figureWords(step, wording);
};

const closingWords = (step: ClosingStep, { texts, language }: Wording): StepWords => {
  const { steps } = texts;
  switch (step.kind) {
    case 'no-figure':
      return { words: steps.noFigure[step.why] };
    case 'doubt':
      return {
        words: steps.doubt[step.about],
        ...(step.text === null ? {} : { italian: step.text }),
      };
    case 'rounding':
      return { words: steps.rounding, figures: formatPercent(step.shown, language) };
    case 'counts':
      return step.value === null
        ? { words: steps.notCounts(texts.kinds[step.why]) }
        : { words: steps.counts, figures: formatPercent(step.value, language) };
  }
};

const sourceWords = (step: SourceStep, { texts, language, unit }: Wording): StepWords => {
  const { steps } = texts;
  switch (step.kind) {
    case 'meta-count': {
      const [ok, of] = [decimal(step.ok), decimal(step.of)];
      const figures = divisionWords(ok, of, step.value, step.percent, language);
      const threshold = exactPercent(step.threshold, language);
      return {
        words: `${steps.metaCount(step.ok, step.of, threshold)} ${steps.metaFigure}`,
        figures,
      };
    }
    case 'fraction': {
      const { numerator, denominator, exact, percent } = step;
      return {
        words: steps.fraction,
        figures: divisionWords(numerator, denominator, exact, percent, language),
      };
    }
    case 'turned-by-polarity':
      return { words: steps.turned };
    case 'benchmark': {
      const what = texts.references[step.reference];
      return {
        words:
          step.value === null
            ? steps.noBenchmark(what)
            : steps.benchmark(what, withUnit(step.value, unit, language)),
      };
    }
  }
};

const comparisonWords = (step: ComparisonStep, wording: Wording): StepWords => {
  const { texts, language, unit, actualUnit } = wording;
  const { steps, targets } = texts;
  switch (step.kind) {
    case 'comparison': {
      const actual = withUnit(step.actual, actualUnit, language);
      const wanted = boundWords(step.operator, step.target, unit, texts, language);
      return { words: `${steps.compared(actual, wanted)} ${step.met ? steps.met : steps.unmet}` };
    }
    case 'within': {
      const [lower, upper] = [step.lower, step.upper].map((each) => withUnit(each, unit, language));
      const wanted = targets.between(lower ?? '', upper ?? '');
      const actual = withUnit(step.actual, actualUnit, language);
      return { words: `${steps.compared(actual, wanted)} ${step.met ? steps.met : steps.unmet}` };
    }
    case 'day': {
      const [from, to] = [dateWords(step.from, language), dateWords(step.to, language)];
      const done = step.from === step.to ? steps.on(to) : steps.span(from, to);
      const ends = { 'in-time': steps.inTime, late: steps.late, undecided: steps.undecided };
      return {
        words: `${steps.day(done, dateWords(step.deadline, language))} ${ends[step.outcome]}`,
      };
    }
  }
};
