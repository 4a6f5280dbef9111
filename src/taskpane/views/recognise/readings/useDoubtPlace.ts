import { useState } from 'react';
import type { Doubt } from '../../../../application/doubt';

/** Names a doubt over readings: an indicator can have one on its target and one on its actual. */
export const doubtKey = ({ indicator, field }: Pick<Doubt, 'indicator' | 'field'>): string =>
  `${field}\n${indicator}`;

/**
 * Which doubt is in front: it keeps its place over readings, and the next moves up behind it.
 * Begins with that of the indicator `first`, where it has one.
 */
export const useDoubtPlace = (
  doubts: readonly Doubt[],
  first: string | null,
): { readonly at: number; readonly move: (by: number) => void } => {
  const [shown, setShown] = useState<{ readonly key: string | null; readonly at: number }>(() => {
    const doubt = doubts.find(({ indicator }) => indicator === first);
    return { key: doubt === undefined ? null : doubtKey(doubt), at: 0 };
  });
  const found = doubts.findIndex((doubt) => doubtKey(doubt) === shown.key);
  const at = found >= 0 ? found : Math.max(0, Math.min(shown.at, doubts.length - 1));
  const move = (by: number): void => {
    const next = Math.max(0, Math.min(at + by, doubts.length - 1));
    const doubt = doubts[next];
    setShown({ key: doubt === undefined ? null : doubtKey(doubt), at: next });
  };
  return { at, move };
};
