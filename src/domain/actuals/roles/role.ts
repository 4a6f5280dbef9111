import type { NumberToken } from '../../language/scan/token';
import type { Decimal } from '../../decimal';
import type { NumberRole } from '../../model/actual';
import { afterIn, beforeIn, type Passage } from '../passage';

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
  /** The values that they wish. */
  readonly wished: readonly Decimal[];
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

export interface NumberTold {
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
