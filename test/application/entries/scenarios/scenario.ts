import type { SnapshotCell } from '../../../../src/sheets/snapshot';

/** A cell as it is drawn: a text, a number in the format General, nothing, or a cell in full. */
export type SheetCell = string | number | null | SnapshotCell;
export type Rows = readonly (readonly SheetCell[])[];

export interface DrawnSheet {
  readonly name: string;
  readonly rows: Rows;
}

export type GeneratedTitle = 'Stato indicatori' | 'Valutazione OIV' | 'Anomalie' | 'Parametri';

/** The row of a code; of Anomalie and Parametri the row that holds all these texts. */
export type RowName = string | readonly string[];

/** What a person does to the generated sheets between two runs. */
export type Edit =
  | {
      readonly kind: 'type';
      readonly sheet: GeneratedTitle;
      readonly row: RowName;
      readonly header: string;
      readonly value: SheetCell;
    }
  | {
      readonly kind: 'edit-header';
      readonly sheet: GeneratedTitle;
      readonly header: string;
      readonly text: string | null;
    }
  | {
      /** A copy of the row is inserted above it, with this value under the header. */
      readonly kind: 'copy-row';
      readonly sheet: GeneratedTitle;
      readonly row: RowName;
      readonly header: string;
      readonly value: SheetCell;
    }
  | { readonly kind: 'reverse-rows'; readonly sheet: GeneratedTitle }
  | { readonly kind: 'insert-column'; readonly sheet: GeneratedTitle; readonly header: string }
  /** As "Sposta o copia" makes it: a copy without a workbook-level name. */
  | { readonly kind: 'copy-sheet'; readonly sheet: GeneratedTitle; readonly name: string }
  | { readonly kind: 'remove-sheet'; readonly sheet: GeneratedTitle }
  | { readonly kind: 'remove-marks' };

/** A finding that must be there. Conditions that are given hold together. */
export interface FindingTruth {
  /** Ids of checks, one of which it is of. */
  readonly checks?: readonly string[];
  /** Its subject is one of these, or its message names one of them. */
  readonly about?: readonly string[];
  /** It was not there after the run before. */
  readonly fresh?: true;
}

export type IndicatorTruth =
  | {
      readonly is: 'counts';
      readonly value: number;
      readonly target?: number;
      readonly revisions?: readonly number[];
    }
  /** It counts with this date of completion. */
  | { readonly is: 'done'; readonly date: string }
  | { readonly is: 'asks'; readonly checks: readonly string[] }
  | { readonly is: 'does-not-count' };

export type ObjectiveTruth =
  | { readonly is: 'scored'; readonly score: number }
  /** Nobody has judged it. */
  | { readonly is: 'pending' }
  /** No score counts, whatever outcome stands beside it. */
  | { readonly is: 'unscored' }
  /** The score stands, whether or not it counts, and a finding of this check says why it may not. */
  | { readonly is: 'flagged'; readonly score: number; readonly check: string };

/** What a careful controller calls right. A list is a choice: each member of it is right. */
export interface Right {
  readonly year?: number;
  /** By id, or by name where the name occurs once. */
  readonly indicators?: Readonly<Record<string, readonly IndicatorTruth[]>>;
  /** By code, or by title. */
  readonly objectives?: Readonly<Record<string, readonly ObjectiveTruth[]>>;
  /** How many indicators there are: nothing else is read as one. */
  readonly indicatorCount?: number;
  /** Words and numbers of people that stand in the generated sheets, as a person would find them. */
  readonly kept?: readonly (string | number)[];
  readonly findings?: readonly FindingTruth[];
  readonly accepted?: readonly FindingTruth[];
  /** Checks that must not speak. */
  readonly silent?: readonly string[];
  /** Cells that must stay empty. */
  readonly empty?: readonly (readonly [sheet: GeneratedTitle, row: RowName, header: string])[];
  /** Refusing is right too, where the message names this. */
  readonly mayRefuse?: string;
}

export interface Run {
  /** The user's worksheets; those of the run before, where they are not given. */
  readonly sheets?: readonly DrawnSheet[];
  /** In place: with its generated sheets. As a fresh copy: without, `earlier` is the run before. */
  readonly how: 'in-place' | 'fresh-copy';
  /** Another evaluated workbook: the first run's, after somebody typed this into it. */
  readonly earlier?: readonly Edit[];
  readonly right: Right;
  /** What people do after this run. */
  readonly typed?: readonly Edit[];
}

export interface Scenario {
  readonly name: string;
  readonly first: readonly DrawnSheet[];
  /** What people do after the first run. */
  readonly typed: readonly Edit[];
  readonly runs: readonly Run[];
}
