import type { PlainRoleName } from '../../role';

/**
 * What a header's words say beyond its role: the rank of an objective column, whether a target is
 * the first or the revised one, a series of past years, an evaluation by the OIV.
 */
export type HeaderTrait =
  | 'strategic'
  | 'operational'
  | 'initial'
  | 'revised'
  | 'series'
  | 'evaluation'
  | 'description'
  /** The lower or upper end of a scale; the value between them is the target. */
  | 'threshold'
  /** Numerator or denominator of a result. */
  | 'part'
  /** Objectives that are measured as such: the column names objectives and indicators at once. */
  | 'measured';

/**
 * One line of a table: the phrases, separated by `|`, that mean a role, and how surely. Phrases are
 * in lower case, without accents, articles and years. Plurals, abbreviations with a dot, typing
 * errors and words run together need no line of their own. A word that means several things stands
 * in several lines; the content of the column and the columns beside it then decide.
 */
export interface HeaderMeaning {
  readonly role: PlainRoleName;
  /** 0..1: how surely these words mean the role when the content says nothing. */
  readonly prior: number;
  readonly trait?: HeaderTrait;
  readonly phrases: string;
  /** Headers that have this meaning; they run as tests. */
  readonly examples: readonly string[];
}
