import type { WrittenByYear, WrittenIndicator } from '../../model/written';

/**
 * A column of the reporting year among older ones is the actual, not its history; the newest of
 * them is history where the sheets plan a later year.
 */
export const seriesBefore = (
  { history, actuals }: WrittenIndicator,
  reportingYear: number,
): readonly WrittenByYear[] => {
  const series = history.filter(({ year }) => year !== reportingYear);
  const known = new Set(series.map(({ year }) => year));
  const earlier = actuals.filter(
    ({ year }) => year !== null && year < reportingYear && !known.has(year),
  );
  return [...series, ...earlier];
};
