import type { Status } from '../../../../domain/model/achievement';
import type { Assessment } from '../../../../domain/model/assessment';
import type { UserEntries } from '../../entries/userEntries';

/** A status of this run beside the one before it; null where there was none. */
export interface StatusChange {
  readonly code: string;
  readonly now: Status | null;
  readonly before: string | null;
}

/**
 * The statuses of the run before this one. A run over unchanged input is no new run: it keeps the
 * ones that the last real run compared with.
 */
export const statusesBefore = (
  entries: UserEntries,
  digest: string,
): ReadonlyMap<string, string> =>
  entries.digest === digest ? entries.earlierStatuses : entries.statuses;

/** Every objective and indicator with its status now and before, those that are gone at the end. */
export const statusHistory = (
  assessment: Pick<Assessment, 'objectives' | 'indicators'>,
  entries: UserEntries,
  digest: string,
): readonly StatusChange[] => {
  const before = statusesBefore(entries, digest);
  const now = new Map<string, Status>([
    ...assessment.objectives.map(({ objective, status }) => [objective.code, status] as const),
    ...assessment.indicators.map(({ indicator, status }) => [indicator.id, status] as const),
  ]);
  const gone = [...before].filter(([code]) => !now.has(code));
  return [
    ...[...now].map(([code, status]) => ({ code, now: status, before: before.get(code) ?? null })),
    ...gone.map(([code, status]) => ({ code, now: null, before: status })),
  ];
};

/** Runs that are remembered: enough for years of monthly work. */
const LONGEST_LINEAGE = 40;

/**
 * The digests of the runs before this one, the latest first: they tell whether one copy of the
 * sheets comes from another. A run over unchanged input is no new run.
 */
export const lineageAfter = (
  entries: Pick<UserEntries, 'digest' | 'lineage'>,
  digest: string,
): readonly string[] => {
  const before = entries.digest === null || entries.digest === digest ? [] : [entries.digest];
  return [...new Set([...before, ...entries.lineage])]
    .filter((each) => each !== digest)
    .slice(0, LONGEST_LINEAGE);
};
