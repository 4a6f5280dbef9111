import type { Written } from '../model/cell';
import type { WrittenByYear } from '../model/written';

/** All that a worksheet says about one indicator's target. */
export interface TargetInput {
  /** One cell with all years, or one for each year column. */
  readonly cells: readonly WrittenByYear[];
  /** A deadline column's cell. */
  readonly deadline: Written | null;
  readonly algorithm: string | null;
  /** The unit column's text. */
  readonly unit: string | null;
  readonly polarity: 'up' | 'down' | null;
  /** The reporting year. */
  readonly year: number;
  /** The indicator's name. */
  readonly nameText?: string;
}
