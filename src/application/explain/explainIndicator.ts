import { actualDoubtText } from '../../domain/actuals/caveats/actualDoubtText';
import type { Decimal } from '../../domain/decimal';
import { achievementWording } from '../../domain/model/achievement';
import type { AssessedIndicator } from '../../domain/model/assessment';
import type { Policies } from '../../domain/model/policies';
import { targetDoubtWords } from '../../domain/targets/targetDoubtWords';
import { explainRounding } from './explainRounding';
import { explainRule } from './explainRule';
import { explainSource, measuredActual } from './explainSource';
import type { IndicatorStep } from './steps';

/**
 * How an indicator's figure came about, in the order of the reasoning: where the figures come
 * from, actual against target, the rule with the numbers put in, what must be confirmed, rounding,
 * and whether it counts. The last percentage in it is the assessment's own.
 */
export const explainIndicator = (
  assessed: AssessedIndicator,
  policies: Policies,
): readonly IndicatorStep[] => {
  const { achievement, target, counts } = assessed;
  const counting: IndicatorStep = {
    kind: 'counts',
    value: counts,
    why: achievementWording(achievement),
  };
  if (achievement.kind === 'withdrawn' || achievement.kind === 'replaced') {
    return [{ kind: 'no-figure', why: achievement.kind }, counting];
  }
  if (achievement.kind === 'not-due' && achievement.why === 'plan') {
    return [...explainSource(assessed, policies), { kind: 'no-figure', why: 'planned' }, counting];
  }
  const indicator = { ...assessed.indicator, actual: measuredActual(assessed) };
  const rule = explainRule(indicator, target, policies);
  const figure = lastPercentage(rule);
  return [
    ...explainSource(assessed, policies),
    ...rule,
    ...(figure === null ? [] : explainRounding(figure)),
    ...explainDoubts(assessed),
    counting,
  ];
};

/** The percentage that the steps end in, exact; null where they give none. */
export const lastPercentage = (steps: readonly IndicatorStep[]): Decimal | null =>
  steps.reduce<Decimal | null>(
    (last, step) => ('percentage' in step ? step.percentage : last),
    null,
  );

const explainDoubts = (assessed: AssessedIndicator): readonly IndicatorStep[] => {
  if (assessed.achievement.kind !== 'to-confirm') return [];
  const actual = measuredActual(assessed);
  const { doubt } = assessed.target;
  return [
    ...(actual?.confidence === 'low'
      ? [
          {
            kind: 'doubt',
            about: 'actual',
            text: actual.doubt === null ? null : actualDoubtText(actual.doubt),
          } as const,
        ]
      : []),
    ...(doubt === null
      ? []
      : [{ kind: 'doubt', about: 'target', text: targetDoubtWords(doubt) } as const]),
  ];
};
