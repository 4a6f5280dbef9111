import { decimal } from '../../domain/decimal';
import { daysBetween } from '../../domain/achievement/daysBetween';
import type { IndicatorStep } from './steps';

/** In time, late by so many days, or not to be known; see `deadlineAchievement`. ISO dates. */
export const explainDeadline = (
  deadline: string,
  { from, to }: { readonly from: string; readonly to: string },
): readonly IndicatorStep[] => {
  const day = { kind: 'day', deadline, from, to } as const;
  if (to <= deadline) {
    return [
      { ...day, outcome: 'in-time' },
      { kind: 'whole', percentage: decimal(100) },
    ];
  }
  if (from <= deadline) {
    return [
      { ...day, outcome: 'undecided' },
      { kind: 'doubt', about: 'day', text: null },
    ];
  }
  return [
    { ...day, outcome: 'late' },
    { kind: 'days-late', days: daysBetween(deadline, from), atLeast: from !== to },
  ];
};
