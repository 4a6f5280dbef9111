import type { CellRef } from './model/cell';

export const SEVERITIES = ['errore', 'avviso', 'informazione'] as const;
/** `errore`: cannot be right, or cannot be computed; `avviso`: a person must decide. */
export type Severity = (typeof SEVERITIES)[number];

/** Something that does not add up, said so that a person can act on it. */
export interface Finding {
  readonly severity: Severity;
  /** The id of the check that found it, e.g. `ratio-mismatch`. */
  readonly check: string;
  /** Italian, for the user: what, where, what to do. */
  readonly message: string;
  /** An objective code (`A01`), an indicator id (`A01/1`), or a sheet name. */
  readonly subject: string;
  readonly cell: CellRef | null;
  /**
   * The figures that the finding rests on, as text. An accepted finding stays quiet only while
   * this is the same.
   */
  readonly evidence: string;
  /** The same in the words of version 1.0.0, where they were others. */
  readonly formerEvidence?: string;
}
