import type { Achievement } from '../model/achievement';

/**
 * The same achievement as something that a person must confirm first: it says what it would be and
 * does not count.
 */
export const toConfirm = (achievement: Achievement): Achievement => {
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
