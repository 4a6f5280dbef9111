import type { Objective } from '../../../../domain/model/objective';

/**
 * How many levels of means over other objectives an objective's mean takes, by code: 0 with
 * indicators of its own or nothing under it, 1 over such ones, and so on. A ring of parents, which
 * only a faulty sheet can say, ends where it began.
 */
export const meanDepths = (
  objectives: readonly Objective[],
  hasIndicators: (code: string) => boolean,
): ReadonlyMap<string, number> => {
  const children = new Map<string, string[]>();
  for (const { code, parent } of objectives) {
    if (parent === null || parent === code) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [code]);
    else siblings.push(code);
  }
  const depths = new Map<string, number>();
  const visit = (code: string): number => {
    const known = depths.get(code);
    if (known !== undefined) return known;
    depths.set(code, 0);
    const below = hasIndicators(code) ? [] : (children.get(code) ?? []);
    const depth = below.length === 0 ? 0 : 1 + Math.max(...below.map(visit));
    depths.set(code, depth);
    return depth;
  };
  for (const { code } of objectives) visit(code);
  return depths;
};
