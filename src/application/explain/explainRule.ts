import { type Decimal, decimal } from '../../domain/decimal';
import type { Indicator } from '../../domain/model/indicator';
import type { Policies } from '../../domain/model/policies';
import type { Target } from '../../domain/model/target';
import { explainDeadline } from './explainDeadline';
import { explainDeclared, explainDeclaredShare } from './explainDeclared';
import { explainRange } from './explainRange';
import { explainThreshold } from './explainThreshold';
import type { IndicatorStep } from './steps';

type Steps = readonly IndicatorStep[];

const MISSING_TARGET: Steps = [{ kind: 'no-figure', why: 'missing-target' }];

const byFigure = (indicator: Indicator, rule: (value: Decimal) => Steps): Steps => {
  const value = indicator.actual?.value ?? null;
  return value === null ? explainDeclared(indicator) : rule(value);
};

const byDate = (indicator: Indicator, deadline: string): Steps => {
  const { actual } = indicator;
  return actual?.date == null
    ? explainDeclaredShare(indicator)
    : explainDeadline(deadline, { from: actual.dateFrom ?? actual.date, to: actual.date });
};

/** The rule that the kind of target asks for, with the numbers put in; see `achievementOf`. */
export const explainRule = (indicator: Indicator, target: Target, policies: Policies): Steps => {
  switch (target.kind) {
    case 'threshold':
    case 'difference':
    case 'zero':
    case 'reference': {
      const bound = target.kind === 'zero' ? decimal(0) : target.value;
      const operator = target.kind === 'zero' ? '=' : target.operator;
      if (bound === null) return MISSING_TARGET;
      return byFigure(indicator, (value) =>
        explainThreshold(value, operator, bound, policies.lowerIsBetter),
      );
    }
    case 'range':
      return byFigure(indicator, (value) => explainRange(value, target.lower, target.upper));
    case 'deadline':
      return byDate(indicator, target.date);
    case 'qualitative':
      return [{ kind: 'no-figure', why: 'manual' }];
    case 'none':
      return target.notDue ? [{ kind: 'no-figure', why: 'not-due' }] : MISSING_TARGET;
    case 'unreadable':
      return MISSING_TARGET;
  }
};
