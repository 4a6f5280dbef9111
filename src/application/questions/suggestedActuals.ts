import { percentOf, type Decimal } from '../../domain/decimal';
import type { Actual } from '../../domain/model/actual';
import type { Indicator } from '../../domain/model/indicator';
import { confirmedActual } from '../../domain/register/confirmed/confirmedActual';
import { daysInMonth, MONTH_NAMES } from '../../domain/language/italianDate';
import { formatItalianDate } from '../../domain/language/italianFormat';
import { readItalianNumber } from '../../domain/language/italianNumber';
import { typedEntry } from '../../sheets/generated/entries/typedEntry';
import type { Suggestions } from './doubt';
import { typedNumber } from './typedNumber';

type Meaning = Pick<
  Actual,
  'value' | 'numerator' | 'denominator' | 'date' | 'dateFrom' | 'declared'
>;

/** The texts that confirm a doubtful actual, or what else it could be; see {@link Suggestions}. */
export const suggestedActuals = (
  indicator: Indicator,
  actual: Actual,
  year: number,
): Suggestions => {
  const { name, algorithm, target } = indicator;
  const understood = (text: string): Actual =>
    confirmedActual({ content: typedEntry(text), cell: actual.cell }, actual, {
      year,
      name,
      algorithm,
      target,
      unit: null,
    });
  const firstThat = (texts: readonly string[], means: (read: Actual) => boolean): string | null =>
    texts.find((text) => {
      const read = understood(text);
      return read.confidence === 'high' && means(read);
    }) ?? null;

  const reading = firstThat(formsOf(actual), (read) => isSame(read, actual));
  const rivals = [
    ...actual.rivals.map((rival) => firstThat(rivalForms(rival, actual), hasValue(rival))),
    // "Entro fine anno": no single day was read, but its last may be meant.
    actual.date === null
      ? null
      : firstThat([formatItalianDate(actual.date)], (read) => read.date === actual.date),
  ];
  const texts = [reading, ...rivals].filter((text) => text !== null);
  return { reading, suggestions: [...new Set(texts)] };
};

const hasValue =
  (value: Decimal) =>
  (read: Actual): boolean =>
    read.value?.equals(value) === true;

const equal = (one: Decimal | null, other: Decimal | null): boolean =>
  one === null || other === null ? one === other : one.equals(other);

const isSame = (read: Meaning, wanted: Meaning): boolean =>
  equal(read.value, wanted.value) &&
  read.date === wanted.date &&
  read.dateFrom === wanted.dateFrom &&
  read.declared?.reached === wanted.declared?.reached &&
  equal(read.declared?.percentage ?? null, wanted.declared?.percentage ?? null) &&
  (wanted.value !== null || wanted.date !== null || wanted.declared !== null);

/** Ways to type the reading, the most faithful first. */
const formsOf = (actual: Actual): readonly string[] => {
  const { value, numerator, denominator, date, dateFrom, declared } = actual;
  if (value !== null) {
    const share =
      numerator === null || denominator === null ? [] : shareForm(numerator, denominator);
    return [...share, ...numberForms(value, actual.unit)];
  }
  if (date !== null) {
    return dateFrom === date ? [formatItalianDate(date)] : spanForms(dateFrom ?? date, date);
  }
  if (declared === null) return [];
  return declared.reached ? ['SI', 'raggiunto'] : ['NO', 'non raggiunto'];
};

/** `86 su 88`, not `86/88`: `3/4` typed into a cell would become a day in April. */
const shareForm = (numerator: Decimal, denominator: Decimal): readonly string[] => {
  const [part, whole] = [typedNumber(numerator), typedNumber(denominator)];
  return part === null || whole === null ? [] : [`${part} su ${whole}`];
};

/** A bare number up to 1 is asked again where the target is a percentage: then the `%` is written. */
const numberForms = (value: Decimal, unit: string | null): readonly string[] => {
  const number = typedNumber(value);
  if (number === null) return [];
  return unit === '%' ? [`${number}%`] : [number, `${number}%`];
};

const spanForms = (from: string, to: string): readonly string[] => {
  const [year = '', month = ''] = from.split('-');
  const last = String(daysInMonth(Number(year), Number(month)));
  const isMonth = from === `${year}-${month}-01` && to === `${year}-${month}-${last}`;
  const name = MONTH_NAMES[Number(month) - 1];
  return [
    ...(isMonth && name !== undefined ? [`${name} ${year}`] : []),
    ...(from.endsWith('-01-01') && to === `${year}-06-30` ? [`nel primo semestre ${year}`] : []),
    ...(from.endsWith('-07-01') && to === `${year}-12-31` ? [`nel secondo semestre ${year}`] : []),
  ];
};

const RATIO = /(?<![\d.,])(\d+(?:\.\d{3})*)\s*(?:\/|su)\s*(\d+(?:\.\d{3})*)(?!\d|[.,]\d)/g;

/** Ways to type another number of the text: as the ratio that it is, with `%` where it has one. */
const rivalForms = (rival: Decimal, { text, unit }: Actual): readonly string[] => {
  const ratios = [...text.matchAll(RATIO)].flatMap(([, part = '', whole = '']) => {
    const [numerator, denominator] = [readItalianNumber(part), readItalianNumber(whole)];
    if (numerator === null || denominator === null) return [];
    const share = percentOf(numerator.value, denominator.value);
    return share?.equals(rival) === true ? shareForm(numerator.value, denominator.value) : [];
  });
  const number = typedNumber(rival);
  const isPercent = number !== null && new RegExp(`(?<![\\d.,])${number}\\s?%`).test(text);
  return [...ratios, ...numberForms(rival, isPercent || ratios.length > 0 ? '%' : otherUnit(unit))];
};

/** A rival of a percentage need not be one. */
const otherUnit = (unit: string | null): string | null => (unit === '%' ? null : unit);
