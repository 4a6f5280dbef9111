import { decimal, type Decimal } from '../decimal';

/** A number as an Italian writes it. */
export interface ItalianNumber {
  readonly value: Decimal;
  /** Decimals shown: "18,70" → 2. */
  readonly places: number;
  /** True where a dot stands for the decimal mark ("12.5"): worth a remark. */
  readonly decimalDot: boolean;
}

const MINUS = '[-−–‑]';
const GROUPED = /^\d{1,3}(?:[. '’]\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;
const DOTTED = /^(?:\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d{3})$/;

/**
 * The source of a regular expression that matches one written number, sign included, and nothing
 * that is only a part of one. Groups of three are joined by a dot, a space or an apostrophe.
 */
export const ITALIAN_NUMBER_SOURCE =
  `(?:[+]|${MINUS})?(?:(?!0)\\d{1,3}(?:[.]\\d{3})+(?![\\d.])(?:,\\d+)?|(?!0)\\d{1,3}(?:[ ]\\d{3})+(?!\\d)(?:,\\d+)?` +
  `|\\d+[.,]\\d+|\\d+)(?!\\d)`;

/**
 * Reads exactly one written number: `18.307` is 18307, `0,18`, `-8,36`, `1 200` is 1200, `4000`.
 *
 * A dot before exactly three digits, not after a lone leading 0, is a thousands mark; any other dot
 * is a decimal mark (`decimalDot`). Spaces may be no-break ones. Gives null for anything else, such
 * as `1.2.3`, `1,250.00`, `12 34` or words.
 */
export const readItalianNumber = (text: string): ItalianNumber | null => {
  const written = text.replace(/[\u00a0\u2007\u202f]/g, ' ').trim();
  const sign = /^[-−–‑+]\s?/.exec(written)?.[0] ?? '';
  const digits = written.slice(sign.length);
  const negative = sign !== '' && !sign.startsWith('+');
  const plain = canonicalDigits(digits);
  if (plain === null) return null;
  const places = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const value = decimal(negative ? `-${plain}` : plain);
  return { value, places, decimalDot: DOTTED.test(digits) };
};

const canonicalDigits = (digits: string): string | null => {
  if (GROUPED.test(digits) && !/^0[.]/.test(digits)) {
    return digits.replace(/[. '’]/g, '').replace(',', '.');
  }
  if (PLAIN.test(digits)) return digits.replace(',', '.');
  return DOTTED.test(digits) ? digits : null;
};
