import type { Decimal } from '../../../../domain/decimal';
import type { Operator, Target, TargetRevision, YearTarget } from '../../../../domain/model/target';
import type { Language } from '../../../session/paneState';
import type { ReviewTexts } from '../../../texts/review';
import { dateWords, withUnit } from './numberWords';

/** `almeno 27%`. */
export const boundWords = (
  operator: Operator,
  value: Decimal,
  unit: string | null,
  texts: ReviewTexts,
  language: Language,
): string => `${texts.operators[operator]} ${withUnit(value, unit, language)}`;

/** How a target was read, in words: `almeno 27%`, `entro il 31/12/2023, quel giorno compreso`. */
export const targetWords = (target: Target, texts: ReviewTexts, language: Language): string => {
  const { targets } = texts;
  const shown = (value: Decimal): string => withUnit(value, target.unit, language);
  switch (target.kind) {
    case 'threshold':
      return boundWords(target.operator, target.value, target.unit, texts, language);
    case 'range':
      return targets.between(shown(target.lower), shown(target.upper));
    case 'deadline':
      return targets.by(dateWords(target.date, language));
    case 'zero':
      return targets.zero;
    case 'difference': {
      const sign = target.value.gt(0) ? '+' : '';
      return targets.difference(
        `${texts.operators[target.operator]} ${sign}${shown(target.value)}`,
      );
    }
    case 'reference':
      return `${texts.operators[target.operator]} ${texts.references[target.reference]}`;
    case 'qualitative':
      return targets.qualitative;
    case 'none':
      return target.notDue ? targets.notDue : targets.missing;
    case 'unreadable':
      return texts.detail.notRead(target.expected);
  }
};

/** An older value and how it came to change. */
export const revisionWords = (
  { value, date, occasion }: TargetRevision,
  unit: string | null,
  texts: ReviewTexts,
  language: Language,
): string => {
  const shown = date === null ? withUnit(value, unit, language) : dateWords(date, language);
  return occasion === null ? shown : texts.targets.occasion(shown, occasion);
};

/** The target of another year. */
export const yearTargetWords = (
  target: YearTarget,
  unit: string | null,
  language: Language,
): string => {
  if (target.kind === 'number') return withUnit(target.value, unit, language);
  return target.kind === 'date' ? dateWords(target.date, language) : target.text;
};
