import type { Written } from '../model/cell';
import type { WrittenIndicator } from '../model/written';

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
