import { halfUp, type Decimal } from '../../domain/decimal';
import { formatItalian } from '../../domain/language/italianFormat';
import type { Language } from '../session/paneState';

const swapped = (text: string): string =>
  text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

/**
 * A number in the user's language: 1250000.5 → `1.250.000,5` in Italian, `1,250,000.5` in English.
 * With `places` it is rounded half up and padded; without, it keeps the decimals that it has.
 */
export const formatNumber = (value: Decimal, language: Language, places?: number): string => {
  const italian = formatItalian(value, places);
  return language === 'it' ? italian : swapped(italian);
};

/** A percentage (0..100) with at most two decimals: 97.142857 → `97,14%`, in English `97.14%`. */
export const formatPercent = (value: Decimal, language: Language): string =>
  `${formatNumber(halfUp(value, 2), language)}%`;
