import type { WrittenSheets } from '../../model/written';
import { titleYears } from './titleYears';

/**
 * The day that the figures of a year speak of: the one that titles, banners and names of sheets
 * agree on, "Monitoraggio al 30/06/2023"; else the last day of the year.
 */
export const asOf = ({ banners, indicators }: WrittenSheets, year: number): string => {
  const titles = banners.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  const names = new Set(indicators.map(({ name }) => name.cell.sheet));
  const days = new Set(
    [...titles, ...names]
      .flatMap((title) => titleYears(title).days)
      .filter((day) => day.startsWith(`${year}-`)),
  );
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : `${year}-12-31`;
};
