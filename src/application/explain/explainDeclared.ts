import { declaredAchievement } from '../../domain/achievement/declaredAchievement';
import type { Indicator } from '../../domain/model/indicator';
import type { IndicatorStep } from './steps';

/** What the sheet says of itself, or that there is nothing; see `declaredAchievement`. */
export const explainDeclared = (indicator: Indicator): readonly IndicatorStep[] => {
  const declared = declaredAchievement(indicator);
  if (declared?.kind !== 'declared') return [{ kind: 'no-figure', why: 'missing-actual' }];
  const { met, percentage } = declared;
  const origin = (indicator.actual?.declared ?? null) === null ? 'stated' : 'words';
  return [{ kind: 'declared', origin, met, percentage }];
};

/** "100%" beside a deadline only declares that the thing was done; see `achievementOf`. */
export const explainDeclaredShare = (indicator: Indicator): readonly IndicatorStep[] => {
  const { actual } = indicator;
  if (actual?.value == null || actual.unit !== '%' || actual.declared !== null) {
    return explainDeclared(indicator);
  }
  const declared = { reached: actual.value.gte(100), percentage: actual.value };
  return explainDeclared({ ...indicator, actual: { ...actual, declared } }).map((step) =>
    step.kind === 'declared' ? { ...step, origin: 'percentage' } : step,
  );
};
