import { isWithdrawn } from '../../domain/evaluation/isWithdrawn';
import type { AssessedIndicator, AssessedObjective } from '../../domain/model/assessment';
import type { Policies } from '../../domain/model/policies';
import { explainMean } from './explainMean';
import { explainRounding } from './explainRounding';
import type { ObjectiveStep } from './steps';

/** An objective with what its figure rests on. */
export interface ObjectiveInContext {
  readonly assessed: AssessedObjective;
  /** Its own indicators. */
  readonly indicators: readonly AssessedIndicator[];
  /** The objectives that stand directly under it. */
  readonly under: readonly AssessedObjective[];
}

type Steps = readonly ObjectiveStep[];

/**
 * How an objective's figure came about: the mean and of what, what is left out and why, rounding,
 * the band, the proposed score, and what the evaluators decided.
 */
export const explainObjective = (context: ObjectiveInContext, policies: Policies): Steps => {
  const { objective } = context.assessed;
  const figure = isWithdrawn(objective)
    ? ([{ kind: 'withdrawn', by: objective.state === 'withdrawn' ? 'sheet' : 'oiv' }] as const)
    : explainFigure(context, policies);
  const { outcome, score, cause, reason } = objective.oiv;
  return [
    ...figure,
    ...explainProposal(context.assessed, policies),
    { kind: 'oiv', outcome, score, cause, reason },
  ];
};

const explainFigure = (context: ObjectiveInContext, policies: Policies): Steps => {
  const mean = meanOf(context);
  const { excluded } = context.assessed;
  const left: Steps = excluded.length === 0 ? [] : [{ kind: 'excluded', indicators: excluded }];
  const silent = withoutFigure(context);
  if (mean === null) return [nothingIn(context), ...left, ...silent];
  const { percentage } = mean;
  const { nearlyReached: nearly, partlyReached: partly } = policies;
  const { status } = context.assessed;
  return [
    mean,
    ...explainRounding(percentage),
    ...left,
    ...silent,
    { kind: 'band', status, percentage, nearly, partly },
  ];
};

const meanOf = ({ indicators, under }: ObjectiveInContext): ReturnType<typeof explainMean> =>
  indicators.length > 0
    ? explainMean(
        'indicators',
        indicators.flatMap(({ indicator, counts }) =>
          counts === null ? [] : [{ id: indicator.id, value: counts, weight: indicator.weight }],
        ),
      )
    : explainMean(
        'objectives',
        under.flatMap(({ objective, achievement }) =>
          achievement === null ? [] : [{ id: objective.code, value: achievement, weight: null }],
        ),
      );

const withoutFigure = ({ indicators, under }: ObjectiveInContext): Steps => {
  const silent = under.filter(({ achievement }) => achievement === null);
  return indicators.length > 0 || silent.length === 0
    ? []
    : [{ kind: 'without-figure', objectives: silent.map(({ objective }) => objective.code) }];
};

const nothingIn = ({ indicators, under }: ObjectiveInContext): ObjectiveStep => ({
  kind: 'nothing',
  why: indicators.length === 0 && under.length === 0 ? 'no-members' : 'none-counts',
});

const explainProposal = (
  { achievement, proposedScore, whyNoProposal }: AssessedObjective,
  { scoreStep }: Policies,
): Steps => {
  if (achievement !== null && proposedScore !== null) {
    return [{ kind: 'proposal', percentage: achievement, step: scoreStep, score: proposedScore }];
  }
  return whyNoProposal === null ? [] : [{ kind: 'no-proposal', text: whyNoProposal }];
};
