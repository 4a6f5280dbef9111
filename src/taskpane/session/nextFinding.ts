import type { Finding } from '../../domain/finding';

/** The open finding with a cell that follows `current`, the first one after the last; or null. */
export const nextFinding = (
  findings: readonly Finding[],
  current: Finding | null,
): Finding | null => {
  const placed = findings.filter(({ cell }) => cell !== null);
  const at = current === null ? -1 : placed.indexOf(current);
  return placed[(at + 1) % Math.max(placed.length, 1)] ?? null;
};
