import type { Doubt } from '../../../../application/questions/doubt';
import type { Decimal } from '../../../../domain/decimal';
import { formatItalianDate, formatWithUnit } from '../../../../domain/language/italianFormat';
import type { Actual } from '../../../../domain/model/actual';
import type { Target } from '../../../../domain/model/target';
import { formatNumber } from '../../../components/formatNumber';
import type { Language, Reading } from '../../../session/paneState';
import type { RecogniseTexts } from '../../../texts/recognise';

/** How the figure in doubt was read, in words; null where nothing was. */
export const howRead = (
  { indicator: id, field }: Doubt,
  { review }: Reading,
  texts: RecogniseTexts,
  language: Language,
): string | null => {
  const assessed = review.assessment?.indicators.find(({ indicator }) => indicator.id === id);
  if (assessed === undefined) return null;
  if (field === 'target') return targetWords(assessed.target, texts, language);
  const { actual } = assessed.indicator;
  return actual === null ? null : actualWords(actual, texts, language);
};

/** A number with its unit: `27%`, `€ 1.250`, `3 eventi`; in English with English marks. */
const amount = (value: Decimal, unit: string | null, language: Language): string => {
  const number = formatNumber(value, language);
  return formatWithUnit(value, unit).replace(formatNumber(value, 'it'), number);
};

/** How a target was read: "almeno 27%", "entro il 31/12/2023"; null where it could not be. */
export const targetWords = (
  target: Target,
  texts: RecogniseTexts,
  language: Language,
): string | null => {
  const { unit } = target;
  switch (target.kind) {
    case 'threshold': {
      const bound = `${texts.operators[target.operator]} ${amount(target.value, unit, language)}`;
      return target.operatorAssumed ? `${bound} (${texts.operatorAssumed})` : bound;
    }
    case 'difference': {
      const sign = target.value.isNegative() ? '' : '+';
      const change = `${sign}${amount(target.value, unit, language)}`;
      return `${texts.operators[target.operator]} ${change} ${texts.againstYearBefore}`;
    }
    case 'range':
      return texts.range(
        amount(target.lower, unit, language),
        amount(target.upper, unit, language),
      );
    case 'deadline':
      return texts.by(formatItalianDate(target.date));
    case 'zero':
      return texts.zero;
    case 'reference':
      return `${texts.operators[target.operator]} ${texts.references[target.reference]}`;
    case 'qualitative':
      return texts.inWords;
    case 'none':
    case 'unreadable':
      return null;
  }
};

/** How an actual was read: "97,73% (86 su 88)", "il 31/12/2023"; null where nothing was. */
export const actualWords = (
  actual: Actual,
  texts: RecogniseTexts,
  language: Language,
): string | null => {
  const { value, unit, numerator, denominator, date, dateFrom, declared } = actual;
  if (value !== null) {
    const read = amount(value, unit, language);
    if (numerator === null || denominator === null) return read;
    const [part, whole] = [numerator, denominator].map((each) => formatNumber(each, language));
    return `${read} (${texts.ratio(part ?? '', whole ?? '')})`;
  }
  if (date !== null) {
    return dateFrom === null || dateFrom === date
      ? texts.onDay(formatItalianDate(date))
      : texts.range(formatItalianDate(dateFrom), formatItalianDate(date));
  }
  if (declared === null) return null;
  return declared.reached ? texts.declaredReached : texts.declaredNotReached;
};
