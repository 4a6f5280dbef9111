import type { Decimal } from '../../decimal';
import type { Benchmarks } from '../../model/indicator';
import type { NumberToken } from '../../language/scan/token';
import { afterIn, beforeIn, type Passage } from '../passage/passage';
import type { Role } from './role';

const NATIONAL = /\bna(?:zional[ei]|z\b)|\bitalian/g;
const CLUSTER = /\bclus(?:ter|\.)/g;

/** Other bodies' figures that the text gives, the first of each kind. */
export const benchmarksIn = (
  passage: Passage,
  roles: ReadonlyMap<NumberToken, Role>,
): Benchmarks => {
  const found = passage.numbers.filter((number) => roles.get(number) === 'benchmark');
  const first = (kind: 'national' | 'cluster'): Decimal | null =>
    found.find((number) => kindOf(passage, number) === kind)?.value ?? null;
  return { national: first('national'), cluster: first('cluster') };
};

/** What is named last before the number, else after it. */
const kindOf = (passage: Passage, number: NumberToken): 'national' | 'cluster' | null => {
  const before = beforeIn(passage, number);
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [national, cluster] = [last(NATIONAL), last(CLUSTER)];
  if (national > cluster) return 'national';
  if (cluster > national) return 'cluster';
  const after = afterIn(passage, number);
  if (after.search(NATIONAL) >= 0) return 'national';
  return after.search(CLUSTER) >= 0 ? 'cluster' : null;
};
