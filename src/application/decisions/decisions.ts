import type { Finding } from '../../domain/finding';
import type { ColumnAnswer } from '../../sheets/reading/recognition';
import type { WorkbookSnapshot } from '../../sheets/snapshot';

/** A finding that somebody accepts, on the figures that it rests on now. */
export interface Acceptance {
  readonly finding: Finding;
  /** Required: an acceptance without a reason does not hold. */
  readonly reason: string;
}

/** An evaluated workbook whose words are taken over. */
export interface EarlierWorkbook {
  /** The name of its file. */
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
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
  /** What was typed there comes along; what differs from this workbook is asked. */
  readonly earlier: EarlierWorkbook | null;
}

export const NOTHING_DECIDED: PendingDecisions = {
  year: null,
  columns: [],
  targets: new Map(),
  actuals: new Map(),
  acceptances: [],
  earlier: null,
};
