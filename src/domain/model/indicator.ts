import type { Decimal } from '../decimal';
import type { Actual, PrintedRatio, PrintedSum, StatedAchievement } from './actual';
import type { CellRef } from './cell';
import type { Operator, Target } from './target';

/** A year of the series: what it says and, where it says one, the number. */
export interface HistoryEntry {
  readonly year: number;
  readonly text: string;
  readonly value: Decimal | null;
  readonly unit: string | null;
  readonly ratio: PrintedRatio | null;
  /** A whole told without its part: "11,4% (considerando 708 imprese esportatrici)" → 708. */
  readonly loneDenominator?: Decimal | null;
  readonly cell: CellRef;
}

export interface Benchmarks {
  readonly national: Decimal | null;
  readonly cluster: Decimal | null;
}

/** A target told in prose, beside the one in the target cell. */
export interface ProseTarget {
  readonly operator: Operator | null;
  readonly value: Decimal;
  readonly unit: string | null;
  /** "in sede di monitoraggio", or null. */
  readonly occasion: string | null;
  readonly text: string;
  readonly cell: CellRef;
}

/** A value that somebody confirmed and that does not count any more. */
export interface Withheld {
  /** `stale`: its text has changed; `disputed`: another copy of the sheets says another value. */
  readonly why: 'stale' | 'disputed';
  /** As it was typed, in Italian: `150`, `>= 27%`. */
  readonly value: string;
  /** What other copies of the sheets say instead; empty unless disputed. */
  readonly others: readonly string[];
  /** The text that it was confirmed for, perhaps cut short; '' where there was none. */
  readonly text: string;
  /** Where it stands. */
  readonly cell: CellRef | null;
}

export interface WithheldValues {
  readonly target: Withheld | null;
  readonly actual: Withheld | null;
}

export interface Indicator {
  /** Objective code / position: `A01/1`. */
  readonly id: string;
  readonly objective: string;
  /** Without tags. */
  readonly name: string;
  readonly algorithm: string | null;
  /** `OC`, `new`, `pari opportunità`. */
  readonly tags: readonly string[];
  readonly weight: Decimal | null;
  readonly polarity: 'up' | 'down' | null;
  readonly target: Target;
  /** The target cell's own reading, where prose or a person overrode it; else null. */
  readonly targetInCell: Target | null;
  /** True where a person typed the target into `Target confermato`. */
  readonly targetConfirmed?: boolean;
  /** What the sheets themselves say in the end, where a person confirmed another target. */
  readonly targetOfSheets?: Target;
  /** Confirmed values that do not count until a person chooses; absent where there are none. */
  readonly withheld?: WithheldValues;
  readonly proseTargets: readonly ProseTarget[];
  readonly actual: Actual | null;
  readonly state: 'active' | 'withdrawn' | 'replaced';
  readonly stated: StatedAchievement | null;
  /** The share of a whole (algorithm "N. x/N. y" or "%…"): cannot exceed 100. */
  readonly isShare: boolean;
  readonly isMeta: boolean;
  readonly history: readonly HistoryEntry[];
  readonly benchmarks: Benchmarks;
  readonly ratios: readonly PrintedRatio[];
  readonly sums: readonly PrintedSum[];
  /**
   * Order of a shared narrative's figures is not that of the table and nothing in it (words,
   * numbers) tells which is whose.
   */
  readonly ambiguousOrder: boolean;
  /** Dates in the narrative that lie outside the reporting year. */
  readonly datesOutsideYear: readonly { readonly date: string; readonly text: string }[];
  readonly source: string | null;
  readonly note: string | null;
  /** Values by month `AAAA-MM`. */
  readonly rounds: ReadonlyMap<string, Decimal>;
  /** The narrative, or the actual cell's text. */
  readonly narrative: string | null;
  readonly narrativeCell: CellRef | null;
  readonly cell: CellRef;
}
