import type { CellRef } from '../../model/cell';

export const YEAR_RULE_IDS = [
  'title',
  'sheet-name',
  'note',
  'span',
  'year-column',
  'as-of',
  'result',
  'result-column',
  'target',
] as const;
/** How the sheets say a year; each is a rule of {@link YEAR_RULES}. */
export type YearRuleId = (typeof YEAR_RULE_IDS)[number];

/** A year that the sheets say, and where. */
export interface YearSource {
  readonly rule: YearRuleId;
  readonly year: number;
  /** The first text that says it. */
  readonly text: string;
  /** Its cell. The name of a sheet has none of its own: only `sheet` counts there. */
  readonly cell: CellRef;
  /** How many cells say the same. */
  readonly count: number;
}

export type ReportingYear =
  | {
      readonly kind: 'found';
      readonly year: number;
      /** What says so, all of one rank. */
      readonly sources: readonly YearSource[];
      /** Years that the same sources hold too: those of a plan's span, of older result columns. */
      readonly alsoHeld: readonly number[];
    }
  | {
      readonly kind: 'unclear';
      /** Ascending; empty where the sheets say no year at all. */
      readonly candidates: readonly number[];
      readonly sources: readonly YearSource[];
    };
