import { decimal, type Decimal } from '../../domain/decimal';
import { defaultPolicies } from '../../domain/evaluation/defaultPolicies';
import type { Policies } from '../../domain/model/policies';
import { PARAMETER_NAMES, type ParameterId } from './parameterNames';
import { NO, RECIPROCAL, SHORTFALL, YES } from './texts';

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

export const PARAMETERS: readonly Parameter[] = [
  {
    id: 'year',
    label: 'Anno di riferimento',
    unit: 'anno',
    explanation:
      'L’anno dei target e dei consuntivi. Cambiandolo si rivaluta la cartella per un altro anno.',
    allowed: { kind: 'year' },
  },
  {
    id: 'nearlyReached',
    label: 'Quasi raggiunto da',
    unit: '%',
    explanation: 'Da questa percentuale compresa, fino a 100 esclusa.',
    allowed: number(1, 100),
  },
  {
    id: 'partlyReached',
    label: 'Parzialmente raggiunto da',
    unit: '%',
    explanation:
      'Da questa percentuale compresa; sotto, non raggiunto. Non può superare la soglia precedente.',
    allowed: number(1, 100),
  },
  {
    id: 'scoreStep',
    label: 'Passo del punteggio proposto',
    unit: 'punti',
    explanation:
      'La percentuale dell’obiettivo si arrotonda al multiplo più vicino, a metà per eccesso: con 10, 85 diventa 90.',
    allowed: number(0.5, 100),
  },
  {
    id: 'lowerIsBetter',
    label: 'Quando un valore più basso è migliore',
    unit: '',
    explanation:
      '«scarto»: si toglie quanto il target è superato (3,03 su ≤ 3 vale 99). «reciproco»: target diviso consuntivo (99,01).',
    allowed: { kind: 'choice', list: 'lower', words: [SHORTFALL, RECIPROCAL] },
  },
  {
    id: 'declaredCounts',
    label: 'Contano le percentuali solo dichiarate',
    unit: '',
    explanation:
      'Un risultato con la sola percentuale scritta nel testo, senza valore misurato, entra nella media.',
    allowed: YES_NO,
  },
  {
    id: 'lateCountsZero',
    label: 'Un ritardo vale zero',
    unit: '',
    explanation:
      'Con «no», quanto vale un ritardo lo decide l’OIV e intanto non entra nella media.',
    allowed: YES_NO,
  },
  {
    id: 'metaThreshold',
    label: 'Soglia degli indicatori «OK»',
    unit: '%',
    explanation:
      'Negli indicatori che contano i risultati OK, è OK ciò che supera strettamente questa percentuale.',
    allowed: number(1, 100),
  },
  {
    id: 'oivDistance',
    label: 'Distanza che chiede una motivazione',
    unit: 'punti',
    explanation:
      'Se il punteggio dell’OIV dista dal calcolo almeno quanto indicato, serve una motivazione.',
    allowed: number(0, 100),
  },
];

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
