import { UnusableWorkbook } from '../unusableWorkbook';
import { decodeEntities } from './entities';

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their full names, decoded. */
export const attributesOf = (raw: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of raw.matchAll(ATTRIBUTE)) {
    attributes.set(name as string, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
};

/** An attribute by its name without prefix: `id` finds `r:id`. Exact names come first. */
export const attributeNamed = (
  attributes: ReadonlyMap<string, string>,
  name: string,
): string | undefined => {
  const exact = attributes.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
};

/**
 * One attribute of a tag whose values hold no blanks (cells, rows): much quicker than
 * {@link attributesOf}. `name` is preceded by a blank in `raw`.
 */
export const quickAttribute = (raw: string, name: string): string | undefined => {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    if (at === 0 || raw.charCodeAt(at - 1) > 32) continue;
    let from = at + name.length;
    while (raw.charCodeAt(from) <= 32) from++;
    if (raw.charCodeAt(from) !== 61) continue;
    from++;
    while (raw.charCodeAt(from) <= 32) from++;
    const end = raw.indexOf(raw.charAt(from), from + 1);
    if (end >= 0) return raw.slice(from + 1, end);
  }
  return undefined;
};

/** XML's booleans: `1` and `true`. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A whole number from 0 on, as ids and places in lists are written. Throws `damaged` for others. */
export const indexOrDamaged = (value: string | undefined): number => {
  const digits = value?.trim() ?? '';
  let index = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) throw new UnusableWorkbook('damaged');
    index = index * 10 + digit;
  }
  if (digits === '' || !Number.isSafeInteger(index)) throw new UnusableWorkbook('damaged');
  return index;
};
