import { decimal, type Decimal } from '../../../domain/decimal';
import { defaultPolicies } from '../../../domain/evaluation/defaultPolicies';
import type { Policies } from '../../../domain/model/policies';
import { PARAMETER_NAMES, type ParameterId } from './schema';
import { NO, YES } from '../texts/sheetTexts';
import { PARAMETER_WORDS, RECIPROCAL, SHORTFALL } from '../texts/parameterTexts';

/** What the value of a parameter may be. */
export type ParameterKind =
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'year' }
  | {
      readonly kind: 'choice';
      readonly list: 'yesNo' | 'lower';
      readonly words: readonly string[];
    };

/** One line of `Parametri`. */
export interface Parameter {
  readonly id: ParameterId;
  readonly label: string;
  readonly unit: string;
  readonly explanation: string;
  readonly allowed: ParameterKind;
}

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2199;

const number = (minimum: number, maximum: number): ParameterKind => ({
  kind: 'number',
  minimum,
  maximum,
});
const YES_NO: ParameterKind = { kind: 'choice', list: 'yesNo', words: [YES, NO] };

/** What each parameter may be, in the order of the sheet. */
const ALLOWED: readonly (readonly [ParameterId, ParameterKind])[] = [
  ['year', { kind: 'year' }],
  ['nearlyReached', number(1, 100)],
  ['partlyReached', number(1, 100)],
  ['scoreStep', number(0.5, 100)],
  ['lowerIsBetter', { kind: 'choice', list: 'lower', words: [SHORTFALL, RECIPROCAL] }],
  ['declaredCounts', YES_NO],
  ['lateCountsZero', YES_NO],
  ['metaThreshold', number(1, 100)],
  ['oivDistance', number(0, 100)],
];

export const PARAMETERS: readonly Parameter[] = ALLOWED.map(([id, allowed]) => ({
  id,
  ...PARAMETER_WORDS[id],
  allowed,
}));

export const parameterName = ({ id }: Parameter): string => PARAMETER_NAMES[id];

/** The value of a parameter in policies, as `Parametri` shows it. */
export const valueIn = (id: ParameterId, policies: Policies, year: number): Decimal | string => {
  switch (id) {
    case 'year':
      return decimal(year);
    case 'lowerIsBetter':
      return policies.lowerIsBetter === 'reciprocal' ? RECIPROCAL : SHORTFALL;
    case 'declaredCounts':
    case 'lateCountsZero':
      return policies[id] ? YES : NO;
    case 'nearlyReached':
    case 'partlyReached':
    case 'scoreStep':
    case 'metaThreshold':
    case 'oivDistance':
      return policies[id];
  }
};

/** What holds where the cell says nothing that is allowed. */
export const defaultOf = (id: ParameterId, year: number): Decimal | string =>
  valueIn(id, defaultPolicies, year);
