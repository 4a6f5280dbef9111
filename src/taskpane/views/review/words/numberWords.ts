import { truncated, type Decimal } from '../../../../domain/decimal';
import { formatItalianDate } from '../../../../domain/language/italianFormat';
import { formatNumber } from '../../../components/formatNumber';
import type { Language } from '../../../session/paneState';

const MOST_PLACES = 6;

/**
 * A number with all its decimals, up to six; dots say that there are more, so that what is shown
 * can be computed again: 57.142857142… → `57,142857…`.
 */
export const exactNumber = (value: Decimal, language: Language): string => {
  const places = value.decimalPlaces();
  return places <= MOST_PLACES
    ? formatNumber(value, language, places)
    : `${formatNumber(truncated(value, MOST_PLACES), language, MOST_PLACES)}…`;
};

export const exactPercent = (value: Decimal, language: Language): string =>
  `${exactNumber(value, language)}%`;

/** A number with its unit: `28,56%`, `€ 37,45`, `3,03 gg`. */
export const withUnit = (value: Decimal, unit: string | null, language: Language): string => {
  const number = exactNumber(value, language);
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  return unit === '€' ? `€ ${number}` : `${number} ${unit}`;
};

/** An ISO date as people write it: 31/12/2023, in English 31 Dec 2023, where no order misleads. */
export const dateWords = (iso: string, language: Language): string =>
  language === 'it'
    ? formatItalianDate(iso)
    : new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${iso}T00:00:00Z`));
