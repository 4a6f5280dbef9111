import type { Finding } from '../../domain/finding';
import type { CellRef } from '../../domain/model/cell';
import type { ColumnAnswer, ColumnRole } from '../../sheets/reading/recognition';
import type { Language, PaneState, View } from './paneState';

/** A file that a person chose; its bytes are read when they are needed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A column as answers name it. */
export type ColumnPlace = Pick<ColumnAnswer, 'sheet' | 'header'>;

/**
 * What a person can do in the pane; views and ribbon commands call the same functions. None
 * rejects: what goes wrong becomes `failure`. While one runs, others that need the workbook do nothing.
 */
export interface Session {
  readonly state: () => PaneState;
  /** Calls back after every change; the returned function stops it. */
  readonly subscribe: (listener: () => void) => () => void;

  readonly goTo: (view: View) => void;
  readonly speak: (language: Language) => void;
  readonly dismissFailure: () => void;

  /** Reads the workbook and computes. Decisions that are not written yet are kept. */
  readonly read: () => Promise<void>;
  /** Writes the plan; reads and computes again afterwards. */
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Selects a cell in the workbook. */
  readonly show: (cell: CellRef) => Promise<void>;

  /** Opens the sample workbook beside the user's own. */
  readonly openSample: () => Promise<void>;

  /** Null takes the year back from the workbook. Like every decision it computes again at once. */
  readonly chooseYear: (year: number | null) => Promise<void>;
  /**
   * Says what a column holds, or several columns at once; a null role takes back answers that are
   * not written yet.
   */
  readonly answerColumn: (
    columns: ColumnPlace | readonly ColumnPlace[],
    role: ColumnRole | null,
  ) => Promise<void>;
  /** Text as typed into `Target confermato`; null takes it back while it is not written yet. */
  readonly confirmTarget: (indicator: string, text: string | null) => Promise<void>;
  readonly confirmActual: (indicator: string, text: string | null) => Promise<void>;
  /** A reason is required: blank text does nothing. */
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  /** Takes an acceptance back that is not written yet. */
  readonly withdrawAcceptance: (finding: Finding) => Promise<void>;

  /**
   * Opens another evaluated workbook and offers what was typed there; nothing comes along before
   * `takeOver`. A file that cannot be used becomes `failure`.
   */
  readonly chooseEarlier: (file: ChosenFile) => Promise<void>;
  /** Takes over what is offered: it counts at once, and is kept once the sheets are written. */
  readonly takeOver: () => Promise<void>;
  /** Leaves what is offered. */
  readonly leaveOffer: () => void;
  /** Takes back what was taken over and is not written yet. */
  readonly withdrawTakeOver: () => Promise<void>;

  readonly openIndicator: (id: string | null) => void;
  /** Goes to the first view, where the reading of this indicator is asked about before others. */
  readonly askAbout: (indicator: string) => void;
  /** Selects the cell of the next open finding and returns it; null where there is none. */
  readonly nextFinding: () => Promise<Finding | null>;
}
