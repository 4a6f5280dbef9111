import type { Written } from '../../model/cell';
import type { WrittenIndicator, WrittenPart } from '../../model/written';

/** The cell of the reporting year's column, else of a column without year. */
export const actualCell = (
  { actuals }: Pick<WrittenIndicator, 'actuals'>,
  year: number,
): Written | null => {
  const found =
    actuals.find((actual) => actual.year === year) ??
    actuals.find((actual) => actual.year === null);
  return found?.written ?? null;
};

/** The rows that speak of the year; those of other years are its series. */
export const partsOfYear = (
  { parts = [] }: WrittenIndicator,
  year: number,
): readonly WrittenPart[] =>
  parts.filter(({ targets, actuals }) =>
    [...targets, ...actuals].some((entry) => entry.year === null || entry.year === year),
  );
