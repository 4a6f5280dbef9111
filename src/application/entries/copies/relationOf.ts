import type { StandingSheets } from '../../../sheets/generated/table/standing';

/** How the generated sheets of a workbook stand to those of another evaluated one. */
export const RELATIONS = ['only-other', 'same', 'own-newer', 'other-newer', 'unrelated'] as const;
export type Relation = (typeof RELATIONS)[number];

type Runs = Pick<StandingSheets, 'digest' | 'lineage'>;

/** By the digests of the runs that each copy went through. */
export const relationOf = (own: Runs, other: Runs): Relation => {
  if (own.digest === null && own.lineage.length === 0) return 'only-other';
  if (own.digest === other.digest) return 'same';
  if (other.digest !== null && own.lineage.includes(other.digest)) return 'own-newer';
  if (own.digest !== null && other.lineage.includes(own.digest)) return 'other-newer';
  return 'unrelated';
};
