import type { WrittenSheets } from '../../model/written';
import type { AssignedCode } from './assignCodes';

export interface IndicatorPlace {
  /** Objective code / position in it: `A01/2`; an address in this run, not an identity. */
  readonly id: string;
  readonly objective: string;
}

/** The address of every indicator row, in their order; null for one without a known objective. */
export const indicatorIds = (
  { indicators }: WrittenSheets,
  codes: ReadonlyMap<string, AssignedCode>,
): readonly (IndicatorPlace | null)[] => {
  const counts = new Map<string, number>();
  return indicators.map((indicator) => {
    const objective = codes.get(indicator.objective)?.code;
    if (objective === undefined) return null;
    const position = (counts.get(objective) ?? 0) + 1;
    counts.set(objective, position);
    return { id: `${objective}/${position}`, objective };
  });
};
