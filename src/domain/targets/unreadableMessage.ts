import type { UnreadableTarget } from '../model/target';

/**
 * What to tell people about a target that cannot be read: what stands where, and what was expected
 * there. `>= dieci%` → "«%» (carattere 9): ci si aspettava …".
 */
export const unreadableMessage = ({ text, at, expected }: UnreadableTarget): string => {
  const piece = text.slice(at.start, at.end).trim();
  const where = piece === '' ? 'alla fine del testo' : `«${piece}» (carattere ${at.start + 1})`;
  return `${where}: ci si aspettava ${expected}`;
};
