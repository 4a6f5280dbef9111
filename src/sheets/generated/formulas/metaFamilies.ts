import { rowKey } from './rowKey';
import type { AssessedIndicator, AssessedObjective } from '../../../domain/model/assessment';

/** Which meta-indicators rest on what; keys are codes of objectives. */
export interface MetaFamilies {
  /** By objective: whose meta-indicators count it, by itself or through others; else absent. */
  readonly countedBy: ReadonlyMap<string, string>;
  /** By objective with meta-indicators: what those rest on. */
  readonly restsOn: ReadonlyMap<string, string>;
}

/**
 * A meta-indicator counts the objectives under its own: those that have indicators, or through
 * objectives without any. Where one counts the other, both are one family under the upper one: its
 * meta-indicators are computed anew when anything in it is typed.
 */
export const metaFamilies = (
  objectives: readonly AssessedObjective[],
  indicators: readonly AssessedIndicator[],
): MetaFamilies => {
  const parents = new Map(objectives.map(({ objective }) => [objective.code, objective.parent]));
  const filled = new Set(indicators.map(({ indicator }) => indicator.objective));
  const metas = new Set(
    indicators
      .filter(({ indicator }) => indicator.isMeta)
      .map(({ indicator }) => indicator.objective),
  );
  const nearest = (code: string): string | null => {
    // A faulty sheet can make objectives stand over one another in a ring.
    const seen = new Set([code]);
    for (let up = parents.get(code) ?? null; up !== null && !seen.has(up);) {
      if (metas.has(up)) return up;
      if (filled.has(up)) return null;
      seen.add(up);
      up = parents.get(up) ?? null;
    }
    return null;
  };
  const uppermost = (code: string): string => {
    const seen = new Set<string>();
    let top = code;
    for (let up = nearest(top); up !== null && !seen.has(up); up = nearest(top)) {
      seen.add(up);
      top = up;
    }
    return top;
  };
  const countedBy = new Map<string, string>();
  for (const code of parents.keys()) {
    const up = nearest(code);
    if (up !== null) countedBy.set(code, uppermost(up));
  }
  return { countedBy, restsOn: new Map([...metas].map((code) => [code, uppermost(code)])) };
};

/** The key by which meta-indicators find the rows of an objective that they rest on. */
export const metaKey = ({ countedBy }: MetaFamilies, code: string): string | null => {
  const family = countedBy.get(code);
  return family === undefined ? null : rowKey(family);
};
