import type { Fault } from '../embeddedExcel';
import { EXCEL_ERRORS, type ExcelErrorCode } from '../excelError';
import type { FaultPlan } from '../faultPlan';
import type { TrafficMeter } from '../trafficMeter';
import type { RequestExecutor } from './clientInternals';
import { ACTION, type WireAnswer, type WireRequest, type WireResponse } from './wire';

/** Bytes that a text takes in UTF-8. */
export const utf8Length = (text: string): number => {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Two units of a pair make four bytes together, any other beyond U+07FF makes three.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
};

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
type RefusingFault = keyof typeof REFUSALS;

const isRefusing = (fault: Fault): fault is RefusingFault => fault in REFUSALS;

/** The answer to a request that is refused as a whole. */
const refusal = (code: ExcelErrorCode, status: number): WireResponse => ({
  HttpStatusCode: status,
  ErrorCode: code,
  ErrorMessage: EXCEL_ERRORS[code],
  Headers: {},
  Body: null,
});

const faultRefusal = (fault: RefusingFault): WireResponse => {
  const { code, status } = REFUSALS[fault];
  return refusal(code, status);
};

/**
 * Excel on the web takes and gives at most 5 MB at a time:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024;

const NEVER = new Promise<WireResponse>(() => undefined);

/** What `Excel.run` sends by itself at its end, to release the ranges that it kept. */
const isCleanUp = ({ Actions }: WireRequest): boolean =>
  Actions.every(
    ({ ActionType, Name }) =>
      ActionType === ACTION.instantiate ||
      (ActionType === ACTION.method && Name === '_RemoveReference'),
  ) && Actions.some(({ Name }) => Name === '_RemoveReference');

const success = (Body: WireAnswer): WireResponse => ({
  HttpStatusCode: 200,
  ErrorCode: '',
  ErrorMessage: '',
  Headers: {},
  Body,
});

/** Carries a request out up to, and without, the action of a number. */
type Run = (request: WireRequest, stopBefore?: number) => WireAnswer;

const serve = (
  text: string,
  run: Run,
  faults: FaultPlan,
  meter: TrafficMeter,
): WireResponse | null => {
  const request = JSON.parse(text) as WireRequest;
  if (isCleanUp(request)) return success(run(request));
  const size = utf8Length(text);
  meter.request(size);
  const fault = faults.next();
  if (fault && isRefusing(fault)) return faultRefusal(fault);
  if (size > LARGEST_PAYLOAD) return refusal('RequestPayloadSizeLimitExceeded', 400);
  const half = Math.floor(request.Actions.length / 2);
  const answer = fault ? run(request, half) : run(request);
  if (fault === 'hanging') return null;
  const answered = JSON.stringify(answer);
  const answerSize = utf8Length(answered);
  meter.response(answerSize);
  if (answerSize > LARGEST_PAYLOAD) return refusal('ResponsePayloadSizeLimitExceeded', 400);
  // Parsed anew, so that nothing of the store itself reaches the add-in.
  return success(JSON.parse(answered) as WireAnswer);
};

/** Answers the client library's requests, one after the other, never within its own call. */
export const requestExecutor = (
  run: Run,
  faults: FaultPlan,
  meter: TrafficMeter,
): RequestExecutor => ({
  executeAsync: async (_customData, _flags, { Body }) => {
    // What a request holds is settled now; the add-in may go on changing its arrays.
    const text = JSON.stringify(Body);
    await Promise.resolve();
    return serve(text, run, faults, meter) ?? NEVER;
  },
});
