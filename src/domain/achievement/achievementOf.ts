import { decimal, type Decimal } from '../decimal';
import type { Achievement } from '../model/achievement';
import type { Indicator } from '../model/indicator';
import type { Policies } from '../model/policies';
import type { Operator, Target } from '../model/target';
import { daysBetween } from './daysBetween';
import { declaredAchievement } from './declaredAchievement';
import { measured, type Measured } from './measured';
import { shareOfTarget } from './shareOfTarget';
import { thresholdAchievement } from './thresholdAchievement';

/**
 * The same achievement as something that a person must confirm first: it says what it would be and
 * does not count.
 */
const toConfirm = (achievement: Achievement): Achievement => {
  const unknown = {
    kind: 'to-confirm',
    percentage: null,
    uncapped: null,
    met: null,
    daysLate: null,
  } as const;
  switch (achievement.kind) {
    case 'measured': {
      const { percentage, uncapped, met } = achievement;
      return { ...unknown, percentage, uncapped, met };
    }
    case 'declared':
      return { ...unknown, percentage: achievement.percentage, met: achievement.met };
    case 'late':
      return { ...unknown, met: false, daysLate: achievement.daysLate };
    case 'missing-actual':
      return unknown;
    case 'to-confirm':
    case 'missing-target':
    case 'not-due':
    case 'withdrawn':
    case 'replaced':
    case 'manual':
      return achievement;
  }
};

/**
 * A range is met inside it, bounds included; outside, the distance to the nearer bound counts
 * over that bound. Between 80 and 90: 85 → 100, 72 → 90, 99 → 90.
 */
export const rangeAchievement = (actual: Decimal, lower: Decimal, upper: Decimal): Measured => {
  const met = actual.gte(lower) && actual.lte(upper);
  const bound = actual.lt(lower) ? lower : upper;
  return measured(met, shareOfTarget(actual.minus(bound).abs(), bound));
};

/**
 * A deadline is met up to its day, that day included; what lateness is worth is for the OIV to
 * decide, so a late one has days and no percentage.
 *
 * A time span ("nel mese di dicembre") is in time where its last day is, late where its first day
 * is, and then `daysLate` is counted from the first day: at least that many. Against 15/12,
 * December cannot be known: somebody must confirm the day.
 */
const deadlineAchievement = (
  deadline: string,
  completed: { readonly from: string; readonly to: string },
): Achievement => {
  if (completed.to <= deadline) return measured(true, decimal(100));
  if (completed.from > deadline) {
    return { kind: 'late', daysLate: daysBetween(deadline, completed.from) };
  }
  return { kind: 'to-confirm', percentage: null, uncapped: null, met: null, daysLate: null };
};

const ZERO = decimal(0);

type Rule = (value: Decimal) => Achievement;

/** What the sheet declares where the rule has nothing to measure. */
const withoutFigure = (indicator: Indicator): Achievement =>
  declaredAchievement(indicator) ?? { kind: 'missing-actual' };

const byFigure = (indicator: Indicator, rule: Rule): Achievement => {
  const value = indicator.actual?.value ?? null;
  return value === null ? withoutFigure(indicator) : rule(value);
};

/** A deadline is measured by a date; "100%" beside it only declares that the thing was done. */
const byDate = (indicator: Indicator, deadline: string): Achievement => {
  const { actual } = indicator;
  if (actual?.date != null) {
    return deadlineAchievement(deadline, { from: actual.dateFrom ?? actual.date, to: actual.date });
  }
  if (actual?.value != null && actual.unit === '%' && actual.declared === null) {
    const declared = { reached: actual.value.gte(100), percentage: actual.value };
    return withoutFigure({ ...indicator, actual: { ...actual, declared } });
  }
  return withoutFigure(indicator);
};

const againstTarget = (indicator: Indicator, target: Target, policies: Policies): Achievement => {
  const compare = (operator: Operator, bound: Decimal): Achievement =>
    byFigure(indicator, (value) =>
      thresholdAchievement(value, operator, bound, policies.lowerIsBetter),
    );
  switch (target.kind) {
    case 'threshold':
    case 'difference':
      return compare(target.operator, target.value);
    case 'zero':
      return compare('=', ZERO);
    case 'reference':
      return target.value === null
        ? { kind: 'missing-target' }
        : compare(target.operator, target.value);
    case 'range':
      return byFigure(indicator, (value) => rangeAchievement(value, target.lower, target.upper));
    case 'deadline':
      return byDate(indicator, target.date);
    case 'qualitative':
      return { kind: 'manual' };
    case 'none':
      return target.notDue ? { kind: 'not-due', why: 'no-target' } : { kind: 'missing-target' };
    case 'unreadable':
      return { kind: 'missing-target' };
  }
};

/**
 * How an indicator stands against the target in force.
 *
 * What was withdrawn or replaced is not measured. A figure that was read with doubt, or a target
 * with one, gives what it would be, to be confirmed; where there is no figure at all the missing
 * figure is what matters, not the doubtful target.
 */
export const achievementOf = (
  indicator: Indicator,
  target: Target,
  objectiveWithdrawn: boolean,
  policies: Policies,
): Achievement => {
  if (objectiveWithdrawn || indicator.state === 'withdrawn') return { kind: 'withdrawn' };
  if (indicator.state === 'replaced') return { kind: 'replaced' };
  const achievement = againstTarget(indicator, target, policies);
  if (indicator.actual?.confidence === 'low') return toConfirm(achievement);
  if (target.doubt !== null && achievement.kind !== 'missing-actual') return toConfirm(achievement);
  return achievement;
};
