import type { Decimal } from '../../decimal';
import type { NumberToken } from '../../language/scan/token';
import type { NumberRole } from '../../model/actual';
import { afterIn, beforeIn, type Passage } from '../passage/passage';

/**
 * Words that may stand between a word that tells what a number is and the number: "target, pari a",
 * "dato medio nazionale 2023 risulta pari a". The source of a regular expression, to be followed by
 * `$` on what precedes the number.
 */
export const FILLER = String.raw`(?:[\s:=("'<>≤≥+-]|,\s(?=pari|fissat|di\s|ossia)|\b(?:e'?|era|erano|sono|pari|a|ad|al|ai|alle|allo|agli|all'|del|dei|di|della|delle|dell'|dello|da|il|lo|la|i|gli|le|l'|stat[oaie]|risulta\w*|essere|e' stato|fissat[oaie]|n\.|nr\.?|n°|numero|valore|per|nel|in|anno|annuale|annu[oa]|minim[oa]|massim[oa]|complessiv[oa]|almeno|iniziale|definit[oa]|rivist[oa]|aggiornat[oa]|\(?20\d\d\)?))*`;

/** What a number is by the words around it, whichever indicator reads it; `plain`: nothing of these. */
export type Role =
  | Extract<
      NumberRole,
      | 'stated'
      | 'target'
      | 'planned'
      | 'benchmark'
      | 'earlier'
      | 'change'
      | 'limit'
      | 'part'
      | 'scale'
    >
  | 'plain';

/** Years and numbers that the indicators' own names bear, which label and never measure. */
export interface RoleContext {
  readonly passage: Passage;
  readonly ownYears: ReadonlySet<number>;
  readonly ownNumbers: ReadonlySet<string>;
  /** Their words, folded. */
  readonly ownWords: ReadonlySet<string>;
  /** The values of their targets. */
  readonly targetValues: readonly Decimal[];
}

export type RoleTest = (number: NumberToken, context: RoleContext) => boolean;

/** One rule of the table. The first rule that holds gives a number its role. */
export interface RoleRule {
  readonly id: string;
  readonly role: Exclude<Role, 'plain'>;
  readonly when: RoleTest;
  /** Texts in which it explains the number between « and »; they run as tests. */
  readonly examples: readonly string[];
}

export interface NumberFact {
  readonly role: Role;
  readonly rule: string | null;
}

/** Holds where the words before the number, in its sentence, match. */
export const before =
  (...patterns: readonly RegExp[]): RoleTest =>
  (number, { passage }) => {
    const text = beforeIn(passage, number);
    return patterns.some((pattern) => pattern.test(text));
  };

/** Holds where the words after the number, in its sentence, match. */
export const after =
  (...patterns: readonly RegExp[]): RoleTest =>
  (number, { passage }) => {
    const text = afterIn(passage, number);
    return patterns.some((pattern) => pattern.test(text));
  };

/** Types an entry of a table of rules. */
export const roleRule = (rule: RoleRule): RoleRule => rule;
