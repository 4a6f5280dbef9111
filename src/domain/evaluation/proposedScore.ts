import { type Decimal, decimal, halfUp } from '../decimal';

const HIGHEST = decimal(100);

/**
 * The score that the program proposes to the OIV: the achievement, half up to the nearest step,
 * at most 100. Step 10: 57.14 → 60, 85 → 90, 84.99 → 80. It measures and proposes; the OIV
 * evaluates (d.lgs. 150/2009, art. 14). Refuses a step that is not positive.
 */
export const proposedScore = (achievement: Decimal, step: Decimal): Decimal => {
  if (!step.gt(0)) throw new RangeError('The step of the proposed score must be above 0.');
  const score = halfUp(achievement.dividedBy(step), 0).times(step);
  return score.gt(HIGHEST) ? HIGHEST : score;
};
