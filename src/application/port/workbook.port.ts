import type { CellRef } from '../../domain/model/cell';
import type { Plan } from '../../sheets/plan';
import type { WorkbookSnapshot } from '../../sheets/snapshot';

/** Progress of long work, 0 to 1, with the Italian word for the step under way. */
export type ReportProgress = (share: number, step: string) => void;

/** A workbook that can be read once and given generated sheets. Fits Excel and a file alike. */
export interface WorkbookPort {
  readonly read: () => Promise<WorkbookSnapshot>;
  /** Carries out the plan. The user's own sheets are not touched. */
  readonly write: (plan: Plan, progress?: ReportProgress) => Promise<void>;
}

/**
 * A workbook that people have open while the program works on it. Every function rejects with
 * {@link WorkbookTrouble} and nothing else. `write` first looks whether the workbook still holds
 * what the last `read` gave, and puts the generated sheets back when it fails.
 */
export interface OpenWorkbookPort extends WorkbookPort {
  readonly read: (progress?: ReportProgress) => Promise<WorkbookSnapshot>;
  /** True once something was written that `undo` can take back. */
  readonly canUndo: () => boolean;
  /** Gives the generated sheets the content that they had before the last write. */
  readonly undo: (progress?: ReportProgress) => Promise<void>;
  /** Shows a cell to the user: activates its sheet and selects it. */
  readonly select: (cell: CellRef) => Promise<void>;
  /** Opens another workbook beside this one, as the sample. */
  readonly openAnother: (bytes: Uint8Array) => Promise<void>;
  /**
   * Calls `changed` after somebody else than this program changed cells or sheets. The promised
   * function stops it.
   */
  readonly watch: (changed: () => void) => Promise<() => void>;
}
