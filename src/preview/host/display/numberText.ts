import { dateText } from './dateText';
import { type FormatPart, formatParts, formatSections } from './formatParts';

const withExponent = (value: number): string => {
  const [digits = '', exponent = ''] = value.toExponential(5).split('e');
  const short = digits.replace(/\.?0+$/, '').replace('.', ',');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${short}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
};

/** General shows at most 11 characters of a number; very large and small ones with an exponent. */
const generalText = (value: number): string => {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return withExponent(value);
  const whole = Math.trunc(size).toString().length;
  const shown = Number(value.toFixed(Math.max(0, Math.min(10 - whole, 9))));
  return String(shown).includes('e') ? withExponent(value) : String(shown).replace('.', ',');
};

const isDigits = ({ kind, text }: FormatPart): boolean => kind === 'code' && /[0#?]/.test(text);
const isCode = ({ kind, text }: FormatPart, code: string): boolean =>
  kind === 'code' && text === code;
const isDate = (parts: readonly FormatPart[]): boolean =>
  parts.some(({ kind, text }) => kind === 'code' && /^\[?[ymdhs]/i.test(text));

const count = (text: string, digits: RegExp): number => text.match(digits)?.length ?? 0;

interface Shape {
  readonly whole: string;
  readonly decimals: string;
  readonly grouped: boolean;
  readonly scale: number;
}

/** What the digits of a section say: how many before and after the point, grouped, in thousands. */
const shapeOf = (parts: readonly FormatPart[]): Shape => {
  const point = parts.findIndex((part) => isCode(part, '.'));
  const before = point < 0 ? parts : parts.slice(0, point);
  const after = point < 0 ? [] : parts.slice(point);
  const last = parts.findLastIndex(isDigits);
  const digits = (some: readonly FormatPart[]): string =>
    some
      .filter(isDigits)
      .map(({ text }) => text)
      .join('');
  const percent = parts.filter((part) => isCode(part, '%')).length;
  const thousands = parts.slice(last + 1).filter((part) => isCode(part, ',')).length;
  return {
    whole: digits(before),
    decimals: digits(after),
    grouped: before.slice(0, last).some((part) => isCode(part, ',')),
    scale: 100 ** percent / 1000 ** thousands,
  };
};

/** Rounds as Excel shows: 15 significant digits first, so that 1.005 is not 1.00499999. */
const rounded = (value: number, decimals: number): string => {
  const [digits = '0', exponent = '0'] = value.toPrecision(15).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const text = shifted.toLocaleString('en-US', { useGrouping: false }).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};

const digitsText = (value: number, { whole, decimals, grouped, scale }: Shape): string => {
  const fixed = rounded(value * scale, Math.min(decimals.length, 15));
  const [units = '0', fraction = ''] = fixed.split('.');
  const least = count(whole, /0/g);
  const padded = (units === '0' && least === 0 ? '' : units).padStart(least, '0');
  const separated = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  const needed = decimals.lastIndexOf('0') + 1;
  const kept = fraction.replace(/0+$/, '').padEnd(needed, '0');
  return decimals === '' ? separated : `${separated}${kept === '' ? '' : ','}${kept}`;
};

const sectionText = (value: number, parts: readonly FormatPart[]): string => {
  const first = parts.findIndex(isDigits);
  if (first < 0) return parts.map(({ text }) => text).join('');
  const last = parts.findLastIndex(
    (part) => isDigits(part) || isCode(part, '.') || isCode(part, ','),
  );
  const shown = (some: readonly FormatPart[]): string => some.map(({ text }) => text).join('');
  const digits = digitsText(value, shapeOf(parts));
  return shown(parts.slice(0, first)) + digits + shown(parts.slice(last + 1));
};

/**
 * A number as an Italian Excel shows it under a format code: 0.2756 with `0.00%` is 27,56%, 45992
 * with `dd/mm/yyyy` is 01/12/2025. Fractions and exponents are shown as General shows them.
 */
export const numberText = (value: number, code: string, date1904: boolean): string => {
  const sections = formatSections(code);
  const [positive = '', negative, zero] = sections;
  const chosen =
    value < 0 && negative !== undefined
      ? negative
      : value === 0 && zero !== undefined
        ? zero
        : positive;
  if (/^general$/i.test(chosen) || chosen === '@') return generalText(value);
  const parts = formatParts(chosen);
  if (isDate(parts)) return dateText(value, parts, date1904);
  const special = parts.some(
    ({ kind, text }) =>
      (kind === 'code' && /^e[+-]/i.test(text)) || (kind === 'literal' && text === '/'),
  );
  if (special) return generalText(value);
  const minus = value < 0 && chosen === positive ? '-' : '';
  return minus + sectionText(Math.abs(value), parts);
};
