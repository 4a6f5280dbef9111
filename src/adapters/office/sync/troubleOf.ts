import type { Trouble } from '../../../application/port/workbookTrouble';

/**
 * What Excel's error codes mean to the user. Codes: Office Add-ins documentation, "Error handling
 * with the application-specific JavaScript APIs"; `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`
 * of the typings; those of sessions from "Error codes for workbooks and charts APIs" of Microsoft
 * Graph, which Excel for the web passes on.
 */
const TROUBLE_BY_CODE: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected-sheet',
  Conflict: 'written-elsewhere',
  InsertDeleteConflict: 'written-elsewhere',
  ItemAlreadyExists: 'written-elsewhere',
  ItemNotFound: 'vanished',
  InvalidReference: 'vanished',
  InactiveWorkbook: 'closed',
  // Another workbook came to the front meanwhile (docs: API limitations when the active workbook switches).
  InvalidSelection: 'closed',
  Unauthenticated: 'session-lost',
  ServiceNotAvailable: 'session-lost',
  ConnectionFailure: 'session-lost',
  HostRestartNeeded: 'session-lost',
  RequestAborted: 'session-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
};

const SESSION = /session/i;
const CLOSED = /closed/i;

/** The code of an error of Office's, or ''. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

export const troubleOf = (error: unknown): Trouble => {
  const code = codeOf(error);
  const known = TROUBLE_BY_CODE[code];
  if (known !== undefined) return known;
  if (SESSION.test(code)) return 'session-lost';
  return CLOSED.test(code) ? 'closed' : 'unknown';
};

/** What the host said, for a report: code, message and the member that failed. */
export const detailOf = (error: unknown): string => {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const at = locationOf(error);
  return `${code === '' || message.startsWith(code) ? '' : `${code}: `}${message}${at === '' ? '' : ` (${at})`}`;
};

/** The member at which a request failed, as `Range.getMergedAreasOrNullObject`, or ''. */
export const locationOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  return typeof info === 'object' &&
    info !== null &&
    'errorLocation' in info &&
    typeof info.errorLocation === 'string'
    ? info.errorLocation
    : '';
};
