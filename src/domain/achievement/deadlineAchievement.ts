import { decimal } from '../decimal';
import type { Achievement } from '../model/achievement';
import { daysBetween } from './daysBetween';
import { measured } from './measured';

/**
 * A deadline is met up to its day, that day included; what lateness is worth is for the OIV to
 * decide, so a late one has days and no percentage.
 *
 * A time span ("nel mese di dicembre") is in time where its last day is, late where its first day
 * is, and then `daysLate` is counted from the first day: at least that many. Against 15/12,
 * December cannot be known: somebody must confirm the day.
 */
export const deadlineAchievement = (
  deadline: string,
  completed: { readonly from: string; readonly to: string },
): Achievement => {
  if (completed.to <= deadline) return measured(true, decimal(100));
  if (completed.from > deadline) {
    return { kind: 'late', daysLate: daysBetween(deadline, completed.from) };
  }
  return { kind: 'to-confirm', percentage: null, uncapped: null, met: null, daysLate: null };
};
