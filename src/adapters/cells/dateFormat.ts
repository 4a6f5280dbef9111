const MS_PER_DAY = 86_400_000;
const LAST_DAY = 2_958_465;
/** Days between the starts of the 1900 and the 1904 system. */
const DAYS_TO_1904 = 1462;

const LITERALS = /"[^"]*"|\\.|[_*]./g;
const BRACKETS = /\[[^\]]*\]/g;

/**
 * True where a number format shows a day: `dd/mm/yyyy`, `mmm-yy`, `[$-410]d mmmm`. False for times
 * of day and durations (`h:mm`, `[h]:mm`), which stay numbers, and for `General`, `0.00E+00`.
 */
export const isDateFormat = (format: string): boolean => {
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(LITERALS, '').replace(BRACKETS, '').split(';')[0] as string;
  const shows =
    /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare) && !/\[m+\]/i.test(format));
  const isDate = !/^\s*general\s*$/i.test(bare) && shows;
  KNOWN.set(format, isDate);
  return isDate;
};

const KNOWN = new Map<string, boolean>();

/**
 * The day of a serial number as yyyy-mm-dd; times of day are cut off. Null outside of 1 January
 * 1900 to 31 December 9999. Excel's 29 February 1900, which never was, counts as the 28th.
 */
export const isoDate = (serial: number, from1904: boolean): string | null => {
  const day = Math.floor(serial + (from1904 ? DAYS_TO_1904 : 0));
  if (!(day >= 1 && day <= LAST_DAY)) return null;
  const sinceEpoch = day < 60 ? day + 1 : day;
  return new Date(Date.UTC(1899, 11, 30) + sinceEpoch * MS_PER_DAY).toISOString().slice(0, 10);
};

/** The serial number of an instant, counted in UTC. */
export const serialOfDate = (date: Date, from1904: boolean): number => {
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return from1904 ? days - DAYS_TO_1904 : days < 61 ? days - 1 : days;
};
