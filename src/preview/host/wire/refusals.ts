import { EXCEL_ERRORS, type ExcelErrorCode } from '../excelError';
import type { Fault } from '../embeddedExcel';
import type { WireResponse } from './wire';

/**
 * How Excel refuses a whole request. Codes and states are those that the client library makes of
 * the host's errors (`buildResponseOnError` and `_processOfficeJsErrorResponse` in
 * `excel-web-16.00.debug.js`); texts from
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const REFUSALS = {
  'edit-mode': { code: 'InvalidOperationInCellEditMode', status: 400 },
  'access-denied': { code: 'AccessDenied', status: 401 },
  conflict: { code: 'Conflict', status: 409 },
  'session-timeout': { code: 'InvalidOrTimedOutSession', status: 408 },
  // An add-in outlives its workbook only where another one is in front.
  closed: { code: 'InactiveWorkbook', status: 400 },
  'too-large': { code: 'RequestPayloadSizeLimitExceeded', status: 400 },
  failing: { code: 'GeneralException', status: 500 },
} as const satisfies Partial<Record<Fault, { code: ExcelErrorCode; status: number }>>;

/** Faults that keep a request from being carried out at all. */
export type RefusingFault = keyof typeof REFUSALS;

export const isRefusing = (fault: Fault): fault is RefusingFault => fault in REFUSALS;

/** The answer to a request that is refused as a whole. */
export const refusal = (code: ExcelErrorCode, status: number): WireResponse => ({
  HttpStatusCode: status,
  ErrorCode: code,
  ErrorMessage: EXCEL_ERRORS[code],
  Headers: {},
  Body: null,
});

export const faultRefusal = (fault: RefusingFault): WireResponse => {
  const { code, status } = REFUSALS[fault];
  return refusal(code, status);
};
