import type { Indicator } from '../../model/indicator';

/** A note to compare by: `Nota75 bis`, `Nota 75bis` → `75bis`; null where there is none. */
export const noteNumber = ({ note }: Indicator): string | null => {
  const number = (note ?? '')
    .toLowerCase()
    .replace(/note?a?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return number === '' ? null : number;
};
