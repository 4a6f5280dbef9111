import type { CellContent } from '../../../domain/model/cell';
import { isoDate } from '../../../domain/language/italianDate';
import { readItalianNumber } from '../../../domain/language/italianNumber';

const PERCENT = /^(.*\d)\s*%$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * What an Italian Excel makes of an entry: `27%` is 0.27 with a percent format, `1.234,5` a number,
 * `31/12/2023` a date; everything else stays the text that it is. The text is not blank.
 */
export const typedEntry = (entry: string): CellContent => {
  const text = entry.trim();
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  const date = year === '' ? null : isoDate(Number(year), Number(month), Number(day));
  if (date !== null) {
    return { kind: 'date', date, value: String(serialOf(date)), format: 'dd/mm/yyyy' };
  }
  const [, share] = PERCENT.exec(text) ?? [];
  const number = readItalianNumber(share ?? text);
  if (number === null) return { kind: 'text', text };
  const value = share === undefined ? number.value : number.value.dividedBy(100);
  return { kind: 'number', value: value.toString(), format: formatOf(number.places, share) };
};

const formatOf = (places: number, share: string | undefined): string => {
  const decimals = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  if (share !== undefined) return `${decimals}%`;
  return places === 0 ? 'General' : decimals;
};

const MILLISECONDS_A_DAY = 86_400_000;

/** The serial number by which Excel counts a day: 2023-12-31 → 45291. */
export const serialOf = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY);
