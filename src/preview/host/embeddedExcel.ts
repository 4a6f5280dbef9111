import type { CellRef } from '../../domain/model/cell';
import type { HostWorkbook } from './hostWorkbook';

/**
 * What crossed between Microsoft's client library and the host. Bytes of JSON text, UTF-8. The
 * clean-up that `Excel.run` sends by itself at its end is no sync and is not counted.
 */
export interface Traffic {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

export const FAULTS = [
  /** A cell is being edited: `InvalidOperationInCellEditMode`. */
  'edit-mode',
  'access-denied',
  'conflict',
  'session-timeout',
  'closed',
  'too-large',
  /** `GeneralException`, before anything of the request was carried out. */
  'failing',
  /** `GeneralException`, after half of the request's actions were carried out. */
  'failing-halfway',
  /** The request is carried out by half and never answered. */
  'hanging',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The globals that Microsoft's `excel-web-16.00.js` makes. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** An Excel without Excel: Microsoft's client library talks to a workbook in memory. */
export interface EmbeddedExcel {
  readonly workbook: () => HostWorkbook;
  /** Opens another workbook in its place; event handlers of the old one are gone. */
  readonly open: (workbook: HostWorkbook) => void;
  readonly traffic: () => Traffic;
  readonly resetTraffic: () => void;
  /** Lets the n-th sync from now (1 is the next) meet a fault, once; `Infinity` for `times`: every one from then. */
  readonly inject: (fault: Fault, atSync?: number, times?: number) => void;
  readonly healthy: () => void;
  /** A person types into a cell; Excel's own reading of the entry, formulas and events included. */
  readonly type: (cell: CellRef, entry: string) => void;
  /** Somebody else changes the workbook by hand (delete a sheet, protect one); fires events, recalculates. */
  readonly alter: (change: (workbook: HostWorkbook) => void) => void;
  /** Calls back after every change of the store, whoever made it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface HostOptions {
  readonly client: OfficeClient;
  readonly workbook: HostWorkbook;
  /** Highest ExcelApi set that the host pretends to know, e.g. `1.12`; default `1.14`. */
  readonly apiSet?: string;
  /** Computes every formula of the workbook in place; without it formulas keep what they had. */
  readonly calculate?: (workbook: HostWorkbook) => void;
  /** Opens what `Excel.createWorkbook` was given, Base64; without it that call is refused. */
  readonly openAnother?: (base64: string) => void;
}
