import type { WrittenSheets } from '../../domain/model/written';
import type { ColumnDoubt } from './columnDoubt';

export const SHEET_LAYOUTS = [
  'card',
  'table',
  'vertical-card',
  'paired-rows',
  'generated',
  'unrecognised',
] as const;
export type SheetLayout = (typeof SHEET_LAYOUTS)[number];

/** Roles that stand alone, as the contract names them. */
export const PLAIN_ROLES = [
  'area',
  'objectiveCode',
  'objectiveTitle',
  'level',
  'department',
  'indicator',
  'algorithm',
  'target',
  'actual',
  'achievement',
  'weight',
  'unit',
  'polarity',
  'baseline',
  'status',
  'gap',
  'deadline',
  'source',
  'note',
  'remark',
  'ignored',
] as const;
/** Plus `target:AAAA`, `actual:AAAA`, `actual:AAAA-MM`, `planned:AAAA-MM`, and for series of past years `actual:AAAA` too. */
export type ColumnRole =
  | (typeof PLAIN_ROLES)[number]
  | `target:${number}`
  | `actual:${number}`
  | `actual:${number}-${string}`
  | `planned:${number}-${string}`;

/** How one column of a block was understood. */
export interface ColumnMapping {
  /** Counted from 0. */
  readonly column: number;
  /** The header text, levels joined by " · ". */
  readonly header: string;
  readonly role: ColumnRole;
  /** 0..1. */
  readonly confidence: number;
  /** Below the bar: left out (role `ignored`) until a person answers; `candidates` says between what. */
  readonly doubtful: boolean;
  readonly candidates: readonly ColumnRole[];
  /** Why a person must say; null where the column is not doubtful. */
  readonly doubt: ColumnDoubt | null;
  /** Up to five values of the column as text, for the person who decides. */
  readonly samples: readonly string[];
  readonly decidedBy: 'program' | 'person';
}

export interface RecognisedBlock {
  /** `A4:D12`. */
  readonly range: string;
  /** As Excel counts, from 1; the last level where the header has several. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  /** 0..1. */
  readonly confidence: number;
}

export interface SheetRecognition {
  readonly name: string;
  readonly layout: SheetLayout;
  readonly blocks: readonly RecognisedBlock[];
  /** Italian: why it was not recognised, or what was noticed; null where there is nothing to say. */
  readonly remark: string | null;
  /** The sheet was not read and holds words of a header of indicators; absent where it holds none. */
  readonly holdsHeader?: true;
  /** Rows with something measured that nothing was made of, in order; absent where there are none. */
  readonly leftOut?: readonly LeftOutRow[];
}

/** A row that is not read, with the cells that it fills. */
export interface LeftOutRow {
  /** Counted from 0, as the columns. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The beginning of what it says. */
  readonly text: string;
}

/** What was found on every sheet, and what the indicator sheets say. */
export interface WorkbookRecognition {
  readonly sheets: readonly SheetRecognition[];
  readonly written: WrittenSheets;
}

/** A person's answer to a doubtful column, anchored by sheet name and header text. */
export interface ColumnAnswer {
  readonly sheet: string;
  readonly header: string;
  readonly role: ColumnRole;
}
