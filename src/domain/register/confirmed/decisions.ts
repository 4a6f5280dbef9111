import type { CellRef, Written } from '../../model/cell';
import type { WithheldValues } from '../../model/indicator';
import type { OivDecision } from '../../model/objective';

/** What people confirmed or decided on earlier runs. */
export interface Decisions {
  /**
   * Cells of `Target confermato` and `Consuntivo confermato`, by indicator id. What is confirmed
   * elsewhere and has no such cell yet stands in the indicator's own.
   */
  readonly confirmed: (indicator: string, own: CellRef) => Confirmed;
  /** The evaluators' decision: what they typed for the code, else what is printed (`written`). */
  readonly decide: (code: string, printed: OivDecision, written: Written | null) => OivDecision;
}

export interface Confirmed {
  readonly target: Written | null;
  readonly actual: Written | null;
  /** Values that somebody confirmed and that must not count; absent where there are none. */
  readonly withheld?: WithheldValues;
}
