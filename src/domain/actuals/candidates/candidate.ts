import type { Decimal } from '../../decimal';
import type { Span } from '../../model/cell';
import type { ActualDoubtKind } from '../../model/actualDoubt';
import type { Aside } from './asides';
import type { Measure } from './measure';
import type { Role } from '../roles/role';

/** A measure that could be the indicator's result. */
export interface Candidate {
  readonly measure: Measure;
  readonly value: Decimal;
  readonly unit: string | null;
  readonly places: number | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly span: Span;
  /**
   * How well the words around it speak of the indicator: 4 its own words, 3 nothing speaks against
   * it, 2 some words are others, 1 most are, 0 another thing is counted.
   */
  readonly strength: number;
  /** How many of the indicator's words stand with it. */
  readonly matched: number;
  /** Which of them, as stems. */
  readonly own: readonly string[];
  /** How many others do. */
  readonly foreign: number;
  /** The words before and after it, folded. */
  readonly label: string;
  readonly role: Role;
  /** Of an index: two numbers beside it give it. */
  readonly paired: boolean;
  readonly aside: Aside;
  /** Why the number itself is doubtful, or null. */
  readonly hedge: ActualDoubtKind | null;
  /** What the hedge's sentence leaves open. */
  readonly hedgeDetail: string | null;
}
