import { distance } from 'fastest-levenshtein';
import { withoutSpacing } from './ledger';

/** How much two names have in common: a typo is up to two signs, a word up to half of the words. */
export type Kinship = 'same' | 'typo' | 'word' | 'none';

const folded = (name: string): string => withoutSpacing(name).toLowerCase();

export const kinship = (one: string, other: string): Kinship => {
  const [left, right] = [folded(one), folded(other)];
  if (left === right) return 'same';
  if (distance(left, right) <= 2) return 'typo';
  const [words, others] = [left.split(' '), right.split(' ')];
  const shared = words.filter((word) => others.includes(word)).length;
  return shared * 2 >= Math.max(words.length, others.length) ? 'word' : 'none';
};

export const isSameButForTypos = (one: string, other: string): boolean =>
  ['same', 'typo'].includes(kinship(one, other));
