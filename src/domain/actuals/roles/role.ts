import type { NumberToken } from '../../language/scan/token';
import type { Passage } from '../passage';

/**
 * What a number in a result text is, other than the result itself.
 *
 * - `stated`: percentage of achievement; `target`: the wished value repeated; `planned`: "le 5 azioni
 *   previste"; `benchmark`: other bodies' mean; `other-year`; `change`: growth; `limit`: "entro 15
 *   gg"; `part`: "di cui 12", an item of a break-down; `plain`: nothing of these.
 */
export const ROLES = [
  'stated',
  'target',
  'planned',
  'benchmark',
  'other-year',
  'change',
  'limit',
  'part',
  'plain',
] as const;
export type Role = (typeof ROLES)[number];

/** Years and numbers that the indicators' own names bear, which label and never measure. */
export interface RoleContext {
  readonly passage: Passage;
  readonly ownYears: ReadonlySet<number>;
  readonly ownNumbers: ReadonlySet<string>;
  /** Their words, folded. */
  readonly ownWords: ReadonlySet<string>;
}

export type RoleRule = (number: NumberToken, context: RoleContext) => boolean;
