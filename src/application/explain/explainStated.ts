import { checkContext } from '../../domain/checks/shared/context';
import { statedVerdict } from '../../domain/checks/stated/statedVerdict';
import type { StatedAchievement } from '../../domain/model/actual';
import type { AssessedIndicator, Assessment } from '../../domain/model/assessment';

/** The percentage that the sheet states, and what to think of it. */
export interface StatedExplanation {
  readonly stated: StatedAchievement;
  /** `is-actual`: it is the measured value; null: there is nothing to compare it with. */
  readonly verdict: 'right' | 'wrong' | 'is-actual' | null;
}

/** Whether the stated percentage agrees with the computed one, by the rule of the checks. */
export const explainStated = (
  assessed: AssessedIndicator,
  { year, plan, asOf, yearContradicted, policies, indicators, objectives }: Assessment,
): StatedExplanation | null => {
  const { stated } = assessed.indicator;
  if (stated === null) return null;
  const register = {
    year,
    plan,
    asOf,
    yearContradicted,
    indicators: indicators.map(({ indicator }) => indicator),
    objectives: objectives.map(({ objective }) => objective),
  };
  const context = checkContext(register, policies, indicators, objectives);
  return { stated, verdict: statedVerdict(context, assessed) };
};
