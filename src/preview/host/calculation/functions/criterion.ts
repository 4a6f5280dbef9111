import { compare } from '../operators';
import { isFault, type Scalar } from '../formulaValue';

/** Tells whether a cell fits what `SUMIF`, `COUNTIF` and their kin look for. */
export type Criterion = (value: Scalar) => boolean;

const WRITTEN = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** Reads a criterion: `">=80"`, `"sì"`, `"A*"`, a number, an empty cell (which asks for 0). */
export const criterionOf = (wanted: Scalar): Criterion => {
  if (wanted === null) return (value) => value === 0;
  if (isFault(wanted)) return (value) => isFault(value) && value.code === wanted.code;
  if (typeof wanted !== 'string') return (value) => isSame(value, wanted);
  const [, operator = '=', rest = ''] = WRITTEN.exec(wanted) ?? [];
  if (operator === '=') return equalTo(rest, wanted.startsWith('='));
  if (operator === '<>') {
    const same = equalTo(rest, true);
    return (value) => !same(value);
  }
  const bound = valueOf(rest);
  return (value) => {
    if (value === null || isFault(value) || typeof value !== typeof bound) return false;
    const order = compare(value, bound);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
};

const isSame = (value: Scalar, wanted: number | boolean): boolean => {
  if (typeof value === typeof wanted) return compare(value, wanted) === 0;
  return typeof value === 'string' && typeof wanted === 'number' && valueOf(value) === wanted;
};

/** A number as people write it, with comma or point; a truth value; else the text itself. */
const valueOf = (text: string): number | boolean | string => {
  if (/^\s*[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)\s*$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\s*[+-]?\d+(?:[.,]\d+)?\s*%\s*$/.test(text))
    return Number(text.replace(',', '.').replace('%', '')) / 100;
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : text;
};

const equalTo = (text: string, blankMeansEmpty: boolean): Criterion => {
  if (text === '') return (value) => value === null || (!blankMeansEmpty && value === '');
  const wanted = valueOf(text);
  if (typeof wanted !== 'string') return (value) => isSame(value, wanted);
  if (!/[*?~]/.test(text)) {
    const folded = text.toLowerCase();
    return (value) =>
      typeof value === 'string' && value.length === text.length && value.toLowerCase() === folded;
  }
  const pattern = wildcard(text);
  return (value) => typeof value === 'string' && pattern.test(value);
};

/** `A*` any characters, `?` one, `~*` the sign itself; whatever the case. */
export const wildcard = (text: string): RegExp => {
  const escape = (plain: string): string => plain.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const source = text.replace(/~([*?~])|(\*)|(\?)|([^*?~]+|~)/g, (_, literal, star, one, plain) =>
    star ? '[^]*' : one ? '[^]' : escape(String(literal ?? plain)),
  );
  return new RegExp(`^${source}$`, 'iu');
};
