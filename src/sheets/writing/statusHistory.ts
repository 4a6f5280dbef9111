import type { Status } from '../../domain/model/achievement';
import type { Assessment } from '../../domain/model/assessment';
import type { TypedInputs } from '../inputs';

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
export const statusesBefore = (typed: TypedInputs, digest: string): ReadonlyMap<string, string> =>
  typed.digest === digest ? typed.earlierStatuses : typed.statuses;

/** Every objective and indicator with its status now and before, those that are gone at the end. */
export const statusHistory = (
  assessment: Assessment,
  typed: TypedInputs,
  digest: string,
): readonly StatusChange[] => {
  const before = statusesBefore(typed, digest);
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
