import type { Doubt } from '../../../application/doubts';

/** Names a doubt over readings: an indicator can have one on its target and one on its actual. */
export const doubtKey = ({ indicator, field }: Pick<Doubt, 'indicator' | 'field'>): string =>
  `${field}\n${indicator}`;
