import type { EarlierWorkbook, PendingDecisions } from '../../application/decisions/decisions';
import type { Doubt } from '../../application/questions/doubt';
import type { TakeOver } from '../../application/entries/takeOver/takeOver';
import type { SheetChange } from '../../application/changes/planChanges';
import type { Review } from '../../application/review';
import { type FileTrouble, UnusableFile } from '../../application/port/unusableFile';
import {
  type Aftermath,
  type Trouble,
  WorkbookTrouble,
} from '../../application/port/workbookTrouble';
import type { Finding } from '../../domain/finding';
import type { WorkbookSnapshot } from '../../sheets/snapshot';

/** What to show of an error; one that is no trouble of the workbook is a defect of the program. */
export const failureOf = (
  error: unknown,
  during: Failure['during'],
  about: string | null = null,
): Failure => {
  if (error instanceof WorkbookTrouble) {
    const { trouble, aftermath, detail } = error;
    return { during, trouble, aftermath, about: error.about, detail };
  }
  if (error instanceof UnusableFile) {
    const { trouble, detail } = error;
    return { during, trouble, aftermath: 'untouched', about, detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { during, trouble: 'unknown', aftermath: 'untouched', about, detail };
};

export const VIEWS = ['recognise', 'review', 'write'] as const;
export type View = (typeof VIEWS)[number];

export const LANGUAGES = ['it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the pane is busy with. Nothing else can be started meanwhile. */
export interface Activity {
  readonly kind: 'reading' | 'opening' | 'computing' | 'writing' | 'undoing';
  /** 0..1, or null where it is not known. */
  readonly share: number | null;
}

/** Why the last action did not come to its end. */
export interface Failure {
  readonly during: Activity['kind'] | 'selecting' | 'choosing';
  /** `unknown` also stands for a defect of the program itself. */
  readonly trouble: Trouble | FileTrouble;
  readonly aftermath: Aftermath;
  readonly about: string | null;
  readonly detail: string | null;
}

/** A workbook as read, and what came of it. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  /** Targets and actuals that a person must confirm, in the order of the workbook. */
  readonly doubts: readonly Doubt[];
  /** What writing would do, sheet by sheet; empty without a plan. */
  readonly changes: readonly SheetChange[];
}

/** Another evaluated workbook that was chosen: what it would bring, for a person to take or leave. */
export interface Offer {
  readonly earlier: EarlierWorkbook;
  readonly takeOver: TakeOver;
}

/** What the pane shows. Immutable: every change makes a new one. */
export interface PaneState {
  readonly view: View;
  readonly language: Language;
  readonly activity: Activity | null;
  readonly failure: Failure | null;
  /** Null until a workbook was read. */
  readonly reading: Reading | null;
  /** True where the workbook changed after `reading`. */
  readonly stale: boolean;
  /** What was decided in the pane and is not in the workbook yet. */
  readonly decisions: PendingDecisions;
  /** Null where no other workbook is looked at. */
  readonly offer: Offer | null;
  /** What the last write did; null before it, and after the next decision or reading. */
  readonly written: readonly SheetChange[] | null;
  /** True after the last write was taken back, until the next action. */
  readonly undone: boolean;
  readonly canUndo: boolean;
  /** Id of the indicator that is open in the review, or null. */
  readonly openIndicator: string | null;
  /** Id of the indicator whose reading the first view asks about before others, or null. */
  readonly askedAbout: string | null;
  /** The finding that "next finding" has come to, or null. */
  readonly currentFinding: Finding | null;
}
