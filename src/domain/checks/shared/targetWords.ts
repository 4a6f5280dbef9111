import type { Operator, Target } from '../../model/target';
import { shortened } from './shortened';
import { formatItalian, formatItalianDate, formatWithUnit } from '../../language/italianFormat';

const SIGNS: Readonly<Record<Operator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** An operator as it is printed for people: `>=` → `≥`. */
export const operatorSign = (operator: Operator): string => SIGNS[operator];

/** A target in a few characters for messages: `≥ 27%`, `tra 80 e 90%`, `entro il 31/12/2023`. */
export const targetWords = (target: Target): string => {
  switch (target.kind) {
    case 'threshold':
    case 'difference':
      return `${SIGNS[target.operator]} ${formatWithUnit(target.value, target.unit)}`;
    case 'reference':
      return target.value === null
        ? `«${shortened(target.text)}»`
        : `${SIGNS[target.operator]} ${formatWithUnit(target.value, target.unit)}`;
    case 'range':
      return `tra ${formatItalian(target.lower)} e ${formatWithUnit(target.upper, target.unit)}`;
    case 'deadline':
      return `entro il ${formatItalianDate(target.date)}`;
    case 'zero':
      return 'zero';
    case 'qualitative':
    case 'none':
    case 'unreadable':
      return `«${shortened(target.text)}»`;
  }
};
