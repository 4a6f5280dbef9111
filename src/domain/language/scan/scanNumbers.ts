import { decimal } from '../../decimal';
import { readItalianNumber } from '../italianNumber';
import { matches } from './claim';
import { readUnitAfter, unitBefore } from './units';
import type { NumberToken, Scanner } from './token';

const CLUSTER =
  /(?<![\w,]|(?<!\bn|\bnr|\bnum)\.)(?<s>[+-]|(?<=\bpari ad? )- )?(?<n>\d{1,3}(?: \d{3})+(?![\d.]|\s\d)(?:,\d+)?|\d(?:[\d.,'’]*\d)?)(?!\d)/g;

/** A sign counts only where something that is no word or number stands before it. */
const signOf = (folded: string, at: number, sign: string | undefined): '+' | '-' | null => {
  if (sign === undefined) return null;
  const before = folded.slice(Math.max(0, at - 1), at);
  if (sign === '- ') return '-';
  return before === '' || /[\s(=:<>/]/.test(before) ? (sign as '+' | '-') : null;
};

const SCALES: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:milioni|mln\.?|mil\.)(?![a-z])/, '1000000'],
  [/^\s?(?:miliardi|mld\.?)(?![a-z])/, '1000000000'],
  [/^\s?(?:mila|k)(?![a-z])/, '1000'],
];

/** "38 ore e 30 minuti", "2 anni e 3 mesi": one quantity; the smaller unit, how many make the greater. */
const COMPOUND =
  /(?<![\w,.])(?<a>\d{1,4})\s?(?<u>ore|ora|h|anni|anno)\s(?:e\s)?(?<b>\d{1,2})\s?(?<v>minuti|min|mesi|mese)(?![a-z])/g;

/** "12 minuti e mezzo", "3 giorni e mezzo". */
const HALF =
  /(?<![\w,.])(?<a>\d{1,4})\s?(?<u>gg|giorni|giorno|ore|ora|minuti|minuto|mesi|mese|anni|anno|settimane|settimana)\se\smezz[oa](?![a-z])/g;

const scanHalves = (folded: string): readonly NumberToken[] =>
  matches(HALF, folded).map((match) => ({
    kind: 'number',
    span: { start: match.index, end: match.index + match[0].length },
    value: decimal(match.groups?.['a'] ?? '0').plus('0.5'),
    places: 1,
    unit: readUnitAfter(` ${match.groups?.['u'] ?? ''}`)?.unit ?? null,
    oddity: null,
    decimalDot: false,
    sign: null,
    inWords: false,
  }));

/** Quantities told in two units, in the greater one where the part is short in decimals, else in the smaller. */
export const scanCompounds: Scanner = (folded) => [
  ...scanHalves(folded),
  ...matches(COMPOUND, folded).map((match): NumberToken => {
    const { a = '0', b = '0', u = '' } = match.groups ?? {};
    const hours = /^[oh]/.test(u);
    const value = hours ? decimal(a).plus(decimal(b).dividedBy(60)) : decimal(a).times(12).plus(b);
    return {
      kind: 'number',
      span: { start: match.index, end: match.index + match[0].length },
      value,
      places: value.decimalPlaces() > 2 ? 2 : value.decimalPlaces(),
      unit: hours ? 'ore' : 'mesi',
      oddity: null,
      decimalDot: false,
      sign: null,
      inWords: false,
    };
  }),
];

/** Numbers in digits, with sign and unit. What no Italian writes ("1,250.00") is `unreadable`. */
export const scanNumbers: Scanner = (folded, _year, written) =>
  matches(CLUSTER, folded).flatMap((match) => {
    const sign = signOf(folded, match.index, match.groups?.['s']);
    const digits = match.groups?.['n'] ?? '';
    const start =
      match.index +
      (match[0].length - digits.length) -
      (sign === null ? 0 : (match.groups?.['s'] ?? '').length);
    const end = match.index + match[0].length;
    return [numberToken(folded, written, { start, end }, digits, sign)];
  });

const numberToken = (
  folded: string,
  written: string,
  digitsSpan: { readonly start: number; readonly end: number },
  digits: string,
  sign: '+' | '-' | null,
): NumberToken => {
  const read = readItalianNumber(digits);
  const after = folded.slice(digitsSpan.end, digitsSpan.end + 24);
  const scale = SCALES.find(([pattern]) => pattern.test(after));
  const scaled = scale === undefined ? '' : (scale[0].exec(after)?.[0] ?? '');
  const unitAfter = readUnitAfter(
    after.slice(scaled.length).replace(/^ di(?= )/, scaled === '' ? '$&' : ''),
  );
  const end = digitsSpan.end + scaled.length + (unitAfter?.symbol === true ? unitAfter.length : 0);
  const size = decimal(scale?.[1] ?? '1').times(read?.value ?? 0);
  const plainSpaces =
    digits.includes(' ') && written.slice(digitsSpan.start, digitsSpan.end).includes(' ');
  return {
    kind: 'number',
    span: { start: digitsSpan.start, end },
    value: sign === '-' ? size.negated() : size,
    places: scale === undefined ? (read?.places ?? 0) : 0,
    unit:
      unitAfter?.unit ??
      unitBefore(folded.slice(Math.max(0, digitsSpan.start - 8), digitsSpan.start)),
    oddity:
      read === null
        ? 'unreadable'
        : scale !== undefined
          ? 'scaled'
          : plainSpaces && !/ 0/.test(digits)
            ? 'spaces'
            : yearLike(digits),
    decimalDot: read?.decimalDot ?? false,
    sign,
    inWords: false,
  };
};

const yearLike = (digits: string): 'year-like' | null =>
  /^(?:19|20)\d\d$/.test(digits) ? 'year-like' : null;
