import { decimal, halfUp, type Decimal } from '../../decimal';

/** A numeric cell as text that holds its exact value, and what the cell shows where that differs. */
export interface ShownNumber {
  /** Prefix and suffix of the number format included: `">= "0%` of 0.9 → `>= 90%`. */
  readonly text: string;
  /** The same without what the format adds, for a format whose words are no target. */
  readonly plain: string;
  /** What the cell shows, where it hides decimals ("90%" for 0.8996), else null. */
  readonly hides: string | null;
  /** The format groups thousands, so that 2.024 is no year. */
  readonly grouped: boolean;
}

interface NumberFormat {
  readonly prefix: string;
  readonly suffix: string;
  readonly percent: boolean;
  /** Decimals shown, or null where the format leaves it open. */
  readonly places: number | null;
  readonly grouped: boolean;
}

const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|[_*].|\[[^\]]*\]/g;
const literals = (code: string): string =>
  [...code.matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|([<>=≥≤€+])/g)]
    .map(([, quoted, escaped, currency, sign]) => quoted ?? escaped ?? currency ?? sign ?? '')
    .join('')
    .trim();

const readFormat = (format: string): NumberFormat => {
  const [section = ''] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const open: NumberFormat = {
    prefix: '',
    suffix: '',
    percent: false,
    places: null,
    grouped: false,
  };
  if (/^(general|standard|@|)$/i.test(section.trim())) return open;
  const masked = section.replace(LITERAL, (literal) => ' '.repeat(literal.length));
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(masked);
  if (digits === null) return open;
  const end = digits.index + digits[0].length;
  return {
    prefix: literals(section.slice(0, digits.index).replace(/\[(?!\$)[^\]]*\]/g, '')),
    suffix: literals(section.slice(end)),
    percent: masked.includes('%'),
    places: /e/i.test(masked) || masked.includes('/') ? null : (digits[1]?.length ?? 0),
    grouped: digits[0].includes(','),
  };
};

const italian = (value: Decimal): string => value.toFixed().replace('.', ',');

/**
 * The exact value of a numeric cell as text: 0.27 with `0%` → "27%", 30 with `0" gg"` → "30 gg".
 * Never through binary floating point.
 */
export const shownNumber = (value: string, format: string): ShownNumber => {
  const { prefix, suffix, percent, places, grouped } = readFormat(format);
  const size = percent ? decimal(value).times(100) : decimal(value);
  const sign = percent ? '%' : '';
  const plain = `${italian(size)}${sign}`;
  const shown = places === null ? size : halfUp(size, places);
  return {
    text: [prefix, plain, suffix].filter((part) => part !== '').join(' '),
    plain,
    hides: shown.equals(size) ? null : `${shown.toFixed(places ?? 0).replace('.', ',')}${sign}`,
    grouped,
  };
};
