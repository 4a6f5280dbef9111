import type { ColumnRole, PLAIN_ROLES } from './recognition';

/** A role without its period. */
export type PlainRoleName = (typeof PLAIN_ROLES)[number];

/** `target:2023` → `target`; what is no role with a period stays as it is. */
export const plainRole = (role: ColumnRole): PlainRoleName | 'planned' =>
  role.split(':')[0] as PlainRoleName | 'planned';

/** `actual:2023` and `actual:2023-06` → `2023`, `2023-06`; a role without a period → null. */
export const rolePeriod = (role: ColumnRole): string | null => role.split(':')[1] ?? null;

/** Roles that measure: without one of them a table is no table of indicators. */
export const isMeasure = (role: string): boolean =>
  role === 'target' || role === 'actual' || role === 'achievement';
