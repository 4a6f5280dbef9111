import type { Decimal } from '../decimal';
import { halfUp } from '../decimal';

/** A figure with more decimals than this was computed, not written; it is shown with two. */
const WRITTEN_PLACES = 6;
const COMPUTED_PLACES = 2;

/**
 * A number as Italians write it: dots between thousands, a decimal comma.
 *
 * With `places` it is rounded half up and padded: 1250000, 2 → `1.250.000,00`. Without, it keeps
 * the decimals that it has (97.72 → `97,72`), unless they come from a division (1 ∕ 3 → `0,33`).
 */
export const formatItalian = (value: Decimal, places?: number): string => {
  const own = value.decimalPlaces();
  const shown =
    places !== undefined
      ? halfUp(value, places).toFixed(places)
      : (own > WRITTEN_PLACES ? halfUp(value, COMPUTED_PLACES) : value).toFixed();
  const [whole = '0', fraction] = shown.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = shown.startsWith('-') && /[1-9]/.test(shown) ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** A percentage with up to two decimals: 97.142857 → `97,14%`, 60 → `60%`. */
export const formatPercentage = (value: Decimal): string => `${formatItalian(halfUp(value, 2))}%`;

/** A number with its unit where Italians put it: `28,56%`, `€ 37,45`, `3,03 gg`, `3 eventi`. */
export const formatWithUnit = (value: Decimal, unit: string | null, places?: number): string => {
  const number = formatItalian(value, places);
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  return unit === '€' ? `€ ${number}` : `${number} ${unit}`;
};

/** An ISO date as Italians write it: 2023-12-31 → `31/12/2023`. */
export const formatItalianDate = (iso: string): string => iso.split('-').reverse().join('/');

/** A count with its noun: 1 → `1 indicatore`, 3 → `3 indicatori`. */
export const formatCount = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
