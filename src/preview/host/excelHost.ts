import type { CellRange } from '../../sheets/snapshot';
import type { HostSheet, HostWorkbook } from './hostWorkbook';
import type { HostEvent } from './hostEvent';

/** What the objects behind the client library share while they work on one workbook. */
export interface ExcelHost {
  readonly workbook: () => HostWorkbook;
  /** Highest ExcelApi set, as `1.14`. */
  readonly apiSet: string;
  /** `Automatic`, `AutomaticExceptTables` or `Manual`. */
  calculationMode: string;
  /** True while cells have changed that formulas may depend on. */
  stale: boolean;
  /** Computes the formulas now where something changed, unless calculation is manual. */
  readonly settle: () => void;
  /** Computes the formulas whatever the mode. */
  readonly calculate: () => void;
  /** Told to the event handlers after the batch. */
  readonly raise: (event: HostEvent) => void;
  readonly listen: (eventType: number, target: string) => void;
  readonly unlisten: (eventType: number, target: string) => void;
  /** Remembers an object under a reference id over the end of the request, and forgets it. */
  readonly keep: (object: unknown) => string;
  readonly release: (referenceId: string) => void;
  readonly kept: (referenceId: string) => unknown;
  readonly newId: () => string;
  readonly openAnother: ((base64: string) => void) | null;
  /** Notes that the store is no longer what it was. */
  readonly touch: () => void;
}

/** A rectangle on a sheet, as `Excel.Range` names it. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

/** Several rectangles of one sheet, as `Excel.RangeAreas` names them. */
export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}
