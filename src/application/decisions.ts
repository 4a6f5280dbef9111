import type { Finding } from '../domain/finding';
import type { ColumnAnswer } from '../sheets/reading/recognition';

/** A finding that somebody accepts, on the figures that it rests on now. */
export interface Acceptance {
  readonly finding: Finding;
  /** Required: an acceptance without a reason does not hold. */
  readonly reason: string;
}

/**
 * What a person decided outside the generated sheets and is not yet written there. Texts are as
 * typed (`27%`, `>= 0,2`, `31/12/2023`) and mean what they mean when typed into the cell.
 */
export interface PendingDecisions {
  /** The reporting year, or null: then `Parametri` or the workbook says it. */
  readonly year: number | null;
  readonly columns: readonly ColumnAnswer[];
  /** By indicator id, for `Target confermato`. */
  readonly targets: ReadonlyMap<string, string>;
  /** By indicator id, for `Consuntivo confermato`. */
  readonly actuals: ReadonlyMap<string, string>;
  readonly acceptances: readonly Acceptance[];
}

export const NOTHING_DECIDED: PendingDecisions = {
  year: null,
  columns: [],
  targets: new Map(),
  actuals: new Map(),
  acceptances: [],
};
