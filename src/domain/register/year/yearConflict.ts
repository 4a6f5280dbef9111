import type { ReportingYear, YearSource } from './yearSource';

/** A year given by hand that the sheets contradict. */
export interface YearConflict {
  readonly chosen: number;
  /** The years that the sheets speak of instead, ascending; mostly one. */
  readonly yearsOfSheets: readonly number[];
  readonly sources: readonly YearSource[];
}

/**
 * Whether the sheets contradict a year that somebody gave. They do not where they leave the year
 * open and name it among others, where the span of their plan holds it, or where they have a column
 * of results for it; nor where they say nothing of years.
 */
export const yearConflict = (chosen: number, ofSheets: ReportingYear): YearConflict | null => {
  const years =
    ofSheets.kind === 'found' ? [ofSheets.year, ...ofSheets.alsoHeld] : ofSheets.candidates;
  if (years.length === 0 || years.includes(chosen)) return null;
  return {
    chosen,
    yearsOfSheets: ofSheets.kind === 'found' ? [ofSheets.year] : ofSheets.candidates,
    sources: ofSheets.sources,
  };
};
