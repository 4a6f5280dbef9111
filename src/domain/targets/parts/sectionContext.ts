import type { Operator } from '../../model/target';
import type { Magnitude, RevisionItem } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import type { Hints } from './reading';

/** An older value from a struck-out run, with its place in the prepared text. */
export interface StruckFigure {
  readonly start: number;
  readonly magnitude: Magnitude | null;
  readonly due: RevisionItem['due'];
  readonly operator: Operator | null;
  readonly prepared: PreparedText;
}

/** What a section is read with. */
export interface SectionContext {
  /** The year that it stands for: dates without a year are in it. */
  readonly year: number;
  readonly prepared: PreparedText;
  readonly struck: readonly StruckFigure[];
  /** Sizes of the clear values of this indicator's target, to tell `150 270` from 150.270. */
  readonly scale: readonly number[];
  /** The operator and unit of the other years, for a year that has none. */
  readonly siblingOperator: Operator | null;
  readonly siblingUnit: string | null;
  readonly hints: Hints;
}
