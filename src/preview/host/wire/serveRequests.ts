import type { FaultPlan } from '../faultPlan';
import type { TrafficMeter } from '../trafficMeter';
import type { RequestExecutor } from './clientInternals';
import { faultRefusal, isRefusing, refusal } from './refusals';
import { utf8Length } from './utf8Length';
import { ACTION, type WireAnswer, type WireRequest, type WireResponse } from './wire';

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
