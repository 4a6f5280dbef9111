import type { TypedInputs } from '../inputs';

/** Runs that are remembered: enough for years of monthly work. */
const LONGEST_LINEAGE = 40;

/**
 * The digests of the runs before this one, the latest first: they tell whether one copy of the
 * sheets comes from another. A run over unchanged input is no new run.
 */
export const lineageAfter = (
  typed: Pick<TypedInputs, 'digest' | 'lineage'>,
  digest: string,
): readonly string[] => {
  const before = typed.digest === null || typed.digest === digest ? [] : [typed.digest];
  return [...new Set([...before, ...typed.lineage])]
    .filter((each) => each !== digest)
    .slice(0, LONGEST_LINEAGE);
};
