import type { FormatPart } from './formatParts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;
const DAYS = [
  'domenica',
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
  'sabato',
] as const;

const DAY = 86_400;

interface Moment {
  readonly date: Date;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** The whole value in seconds, for `[h]`. */
  readonly total: number;
}

const momentOf = (serial: number, date1904: boolean): Moment => {
  const total = Math.round(serial * DAY);
  const days = Math.floor(total / DAY);
  // Excel's calendar of 1900 has a 29 February, which makes earlier days one less.
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const rest = total - days * DAY;
  return {
    date: new Date(first + days * DAY * 1000),
    hours: Math.floor(rest / 3600),
    minutes: Math.floor((rest % 3600) / 60),
    seconds: rest % 60,
    total,
  };
};

const padded = (value: number, code: string): string =>
  String(value).padStart(Math.min(code.length, 2), '0');

const monthText = (month: number, code: string): string => {
  const name = MONTHS[month] ?? '';
  if (code.length <= 2) return padded(month + 1, code);
  if (code.length === 5) return name.charAt(0);
  return code.length === 3 ? name.slice(0, 3) : name;
};

const dayText = ({ date }: Moment, code: string): string => {
  const name = DAYS[date.getUTCDay()] ?? '';
  if (code.length <= 2) return padded(date.getUTCDate(), code);
  return code.length === 3 ? name.slice(0, 3) : name;
};

const elapsed = (moment: Moment, code: string): string => {
  const unit = { h: 3600, m: 60, s: 1 }[code.charAt(1)] ?? 1;
  return String(Math.floor(moment.total / unit)).padStart(code.length - 2, '0');
};

/** `m` is minutes after hours and before seconds, else months. */
const isMinutes = (codes: readonly string[], index: number): boolean =>
  /^\[?h/.test(codes[index - 1] ?? '') || /^\[?s/.test(codes[index + 1] ?? '');

const codeText = (
  moment: Moment,
  codes: readonly string[],
  index: number,
  clock12: boolean,
): string => {
  const code = codes[index] ?? '';
  if (code.startsWith('[')) return elapsed(moment, code);
  switch (code.charAt(0)) {
    case 'y':
      return code.length <= 2
        ? String(moment.date.getUTCFullYear()).slice(-2)
        : String(moment.date.getUTCFullYear());
    case 'm':
      return isMinutes(codes, index)
        ? padded(moment.minutes, code)
        : monthText(moment.date.getUTCMonth(), code);
    case 'd':
      return dayText(moment, code);
    case 'h':
      return padded(clock12 ? moment.hours % 12 || 12 : moment.hours, code);
    case 's':
      return padded(moment.seconds, code);
    case 'a':
      return moment.hours < 12 ? 'AM' : 'PM';
    default:
      return code;
  }
};

/** A serial number as a day or a time, in Italian. */
export const dateText = (
  serial: number,
  parts: readonly FormatPart[],
  date1904: boolean,
): string => {
  const moment = momentOf(serial, date1904);
  const codes = parts
    .filter(({ kind, text }) => kind === 'code' && /[a-z]/i.test(text))
    .map(({ text }) => text.toLowerCase());
  const clock12 = codes.some((code) => code.startsWith('a'));
  let next = 0;
  return parts
    .map(({ kind, text }) => {
      if (kind === 'literal' || !/[a-z]/i.test(text)) return text;
      next += 1;
      return codeText(moment, codes, next - 1, clock12);
    })
    .join('');
};
