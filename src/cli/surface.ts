import type { ReportProgress, WorkbookPort } from '../application/port/workbook.port';

/** What the command line is given to act on: streams, files and the adapter that opens them. */
export interface Surface {
  /** Results; nothing else ever goes there. */
  readonly out: (text: string) => void;
  /** Messages for people beside results. */
  readonly err: (text: string) => void;
  /** Standard error is a terminal: progress may be drawn. */
  readonly interactive: boolean;
  /** Standard output is a terminal that shows colours. */
  readonly colours: boolean;
  readonly version: string;
  readonly workbooks: WorkbookOpener;
  readonly progress: (interactive: boolean) => Progress;
}

/** A workbook held as bytes. */
export interface OpenWorkbook extends WorkbookPort {
  /** The file as it is now: as opened, or as written. */
  readonly bytes: () => Uint8Array;
}

export interface WorkbookOpener {
  /** Opens bytes; throws an error with an Italian message where they are no usable workbook. */
  readonly open: (bytes: Uint8Array) => OpenWorkbook;
  /** The file ending that the bytes ask for, from their content: `.xlsx`, `.xlsm`, `.xls` … */
  readonly ending: (bytes: Uint8Array) => '.xlsx' | '.xlsm' | '.xls' | '.xlsb' | '.ods' | null;
  /** True where all that is the user's in both workbooks is the same, byte for byte. */
  readonly sameUserParts: (one: Uint8Array, other: Uint8Array) => boolean;
  /** The Italian sentence, where the error is a refusal of the adapter, else null. */
  readonly refusal: (error: unknown) => string | null;
}

export interface Progress {
  readonly report: ReportProgress;
  readonly stop: () => void;
}
