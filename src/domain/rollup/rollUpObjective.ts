import { achievementWording } from '../model/achievement';
import type { AssessedIndicator, AssessedObjective } from '../model/assessment';
import type { Objective } from '../model/objective';
import type { Policies } from '../model/policies';
import { bandOfMean } from '../evaluation/band';
import { isWithdrawn } from '../evaluation/isWithdrawn';
import { proposedScore, whyNoProposal } from '../evaluation/proposedScore';

import { mean, weightedMean } from './mean';

type Rolled = Pick<AssessedObjective, 'achievement' | 'basis' | 'counted' | 'meanOf'>;

const NOTHING: Rolled = { achievement: null, basis: 'nothing', counted: 0, meanOf: [] };

const ofIndicators = (indicators: readonly AssessedIndicator[]): Rolled => {
  const counting = indicators.flatMap(({ counts, indicator }) =>
    counts === null ? [] : [{ value: counts, weight: indicator.weight }],
  );
  const achievement = weightedMean(counting);
  return achievement === null
    ? NOTHING
    : { achievement, basis: 'indicators', counted: counting.length, meanOf: [] };
};

const ofObjectives = (children: readonly AssessedObjective[]): Rolled => {
  const counting = children.flatMap(({ objective, achievement }) =>
    achievement === null ? [] : [{ code: objective.code, achievement }],
  );
  const achievement = mean(counting.map((child) => child.achievement));
  return achievement === null
    ? NOTHING
    : { achievement, basis: 'objectives', counted: 0, meanOf: counting.map(({ code }) => code) };
};

/**
 * An objective's achievement: the mean of its own indicators that count; those that do not are
 * listed with the reason, never zeroed. An objective with indicators of its own is not the mean of
 * the objectives under it; one without any is. What is withdrawn has none.
 */
export const rollUpObjective = (
  objective: Objective,
  indicators: readonly AssessedIndicator[],
  children: readonly AssessedObjective[],
  policies: Policies,
): AssessedObjective => {
  const withdrawn = isWithdrawn(objective);
  const own = indicators.length > 0 ? ofIndicators(indicators) : ofObjectives(children);
  const rolled = withdrawn ? NOTHING : own;
  const { achievement } = rolled;
  const excluded = indicators
    .filter(({ counts }) => counts === null)
    .map(({ indicator, achievement }) => ({
      indicator: indicator.id,
      why: achievementWording(achievement),
    }));
  return {
    objective,
    ...rolled,
    status: withdrawn ? 'withdrawn' : bandOfMean(achievement, policies),
    excluded,
    proposedScore: achievement === null ? null : proposedScore(achievement, policies.scoreStep),
    whyNoProposal:
      achievement === null ? whyNoProposal(withdrawn, excluded, children.length) : null,
  };
};
