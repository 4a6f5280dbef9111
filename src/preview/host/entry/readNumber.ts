import type { EntryLanguage, ReadNumber } from './entry';

const escape = (text: string): string => text.replace(/[.$]/g, '\\$&');

const patterns = new Map<EntryLanguage, RegExp>();

const patternFor = (language: EntryLanguage): RegExp => {
  const known = patterns.get(language);
  if (known) return known;
  const decimal = escape(language.decimal);
  const thousands = escape(language.thousands);
  const digits = `\\d{1,3}(?:${thousands}\\d{3})+|\\d+`;
  const made = new RegExp(
    `^(?:(?:${digits})(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][+-]?\\d+)?$`,
  );
  patterns.set(language, made);
  return made;
};

const formatOf = (
  text: string,
  kind: 'percent' | 'currency' | 'plain',
  language: EntryLanguage,
): string | undefined => {
  const decimals = text.includes(language.decimal) ? '.00' : '';
  if (kind === 'percent') return `0${decimals}%`;
  const grouped = text.includes(language.thousands) || kind === 'currency';
  if (/e/i.test(text)) return '0.00E+00';
  if (!grouped) return undefined;
  return kind === 'currency' ? `${language.currency}#,##0${decimals}` : `#,##0${decimals}`;
};

/**
 * Reads a number as Excel reads an entry: 12 · -1.5 · 1,234 · 27% (0.27) · (3) (-3) · 1E5 · $12.
 * Null where it is none.
 */
export const readNumber = (entry: string, language: EntryLanguage): ReadNumber | null => {
  const match = /^([-+]?)(\(?)(.*?)(\)?)$/.exec(entry.trim());
  if (!match) return null;
  const [, sign = '', open = '', inner = '', close = ''] = match;
  if ((open === '') !== (close === '') || (open !== '' && sign !== '')) return null;
  const currency = escape(language.currency);
  const unit = new RegExp(`^(${currency}?)\\s*(.*?)\\s*(%?|${currency}?)$`).exec(inner);
  if (!unit) return null;
  const [, before = '', digits = '', after = ''] = unit;
  if (before !== '' && after !== '') return null;
  if (!patternFor(language).test(digits)) return null;
  const plain = digits.replaceAll(language.thousands, '').replace(language.decimal, '.');
  const kind = after === '%' ? 'percent' : before + after === '' ? 'plain' : 'currency';
  // 27% is 27e-2, not 27 / 100, which is off in the last place for some numbers.
  const scaled = kind === 'percent' ? percentOf(plain) : Number(plain);
  if (!Number.isFinite(scaled)) return null;
  const numberFormat = formatOf(digits, kind, language);
  const value = sign === '-' || open !== '' ? -scaled : scaled;
  return numberFormat === undefined ? { value } : { value, numberFormat };
};

const percentOf = (plain: string): number =>
  /e/i.test(plain) ? Number(plain) / 100 : Number(`${plain}e-2`);
