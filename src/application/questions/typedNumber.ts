import type { Decimal } from '../../domain/decimal';
import { formatItalian } from '../../domain/language/italianFormat';

/** What a cell keeps of a number. */
const CELL_DIGITS = 15;

/**
 * An exact number as an Italian types it: 1250.5 → `1.250,5`; null for one that a cell would round,
 * such as 97.7272….
 */
export const typedNumber = (value: Decimal): string | null =>
  value.precision() > CELL_DIGITS ? null : formatItalian(value, value.decimalPlaces());
