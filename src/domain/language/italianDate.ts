/** Italian months by any unmistakable beginning of three letters. */
const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
export const MONTH_NAMES =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );

/** The source of a regular expression for a month in words (full, or short with or without dot). */
export const MONTH_SOURCE = `(?:${MONTH_NAMES.join('|')}|(?:${MONTHS.join('|')}|sett)\\b\\.?)`;

/** The month, 1 to 12, that a word names: `dicembre`, `dic.`, `sett.`; null for other words. */
export const monthNumber = (word: string): number | null => {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const at = MONTHS.indexOf(lower.slice(0, 3));
  const full = MONTH_NAMES[at];
  return full !== undefined && (full.startsWith(lower) || lower === 'sett') ? at + 1 : null;
};

/** The number of days of a month (1 to 12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** An ISO date, or null where there is no such day: 2023, 2, 30 → null. Two-digit years are 20xx. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || day < 1 || full < 1900 || full > 2199) return null;
  if (day > daysInMonth(full, month)) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${full}-${two(month)}-${two(day)}`;
};

/** Whole days from one ISO date to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
