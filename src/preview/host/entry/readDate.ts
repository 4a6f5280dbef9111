import type { EntryLanguage, ReadNumber } from './entry';

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

/** Two digits are 2000 to 2029 and 1930 to 1999, as Windows reads them. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

const numeric = (entry: string, language: EntryLanguage, thisYear: number): DayParts | null => {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(entry);
  if (iso) {
    const [, year = '', month = '', day = ''] = iso;
    const numberFormat = language.dateFormat;
    return { year: Number(year), month: Number(month), day: Number(day), numberFormat };
  }
  const monthAlone = /^(\d{1,2})[-/](\d{4})$/.exec(entry);
  if (monthAlone) {
    const [, month = '', year = ''] = monthAlone;
    return { year: Number(year), month: Number(month), day: 1, numberFormat: 'mmm-yy' };
  }
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(entry);
  if (!match) return null;
  const [, first = '', , second = '', yearText] = match;
  const day = Number(language.dayFirst ? first : second);
  const month = Number(language.dayFirst ? second : first);
  return yearText === undefined
    ? { year: thisYear, month, day, numberFormat: 'd-mmm' }
    : { year: fullYear(yearText), month, day, numberFormat: language.dateFormat };
};

const named = (entry: string, language: EntryLanguage, thisYear: number): DayParts | null => {
  const match =
    /^(?:(\d{1,2})[-/ ])?(\p{L}{3,})\.?(?:[-/ ,]+(\d{1,2}(?=[-/ ,]))?[-/ ,]*(\d{2}|\d{4}))?$/u.exec(
      entry,
    );
  if (!match) return null;
  const [, before, word = '', after, yearText] = match;
  const month = language.months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || (before !== undefined && after !== undefined)) return null;
  const day = before ?? after;
  if (day === undefined && yearText === undefined) return null;
  const year = yearText === undefined ? thisYear : fullYear(yearText);
  if (day === undefined) return { year, month, day: 1, numberFormat: 'mmm-yy' };
  const numberFormat = yearText === undefined ? 'd-mmm' : 'd-mmm-yy';
  return { year, month, day: Number(day), numberFormat };
};

const readTime = (entry: string): ReadNumber | null => {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(entry);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
};

/**
 * Reads a day or a time as Excel reads an entry, as its serial number. `3/4` is a day of this
 * year: with an American Excel 4 March. Null where it is none.
 */
export const readDate = (
  entry: string,
  language: EntryLanguage,
  date1904: boolean,
): ReadNumber | null => {
  const text = entry.trim();
  const thisYear = new Date().getFullYear();
  const parts = numeric(text, language, thisYear) ?? named(text, language, thisYear);
  if (!parts) return readTime(text);
  const value = serialNumber(parts.year, parts.month, parts.day, date1904);
  return value === null ? null : { value, numberFormat: parts.numberFormat };
};
