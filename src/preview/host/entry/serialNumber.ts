const DAY = 86_400_000;
const FIRST = Date.UTC(1899, 11, 31);
const FIRST_1904 = Date.UTC(1904, 0, 1);

/** Excel's number for a day: 1 is 1 January 1900, which Excel counts with a 29 February 1900. */
export const serialNumber = (
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year < (date1904 ? 1904 : 1900) || year > 9999) return null;
  if (date1904) return (time - FIRST_1904) / DAY;
  const days = (time - FIRST) / DAY;
  return days >= 60 ? days + 1 : days;
};
