import {
  internalsOf,
  type RequestExecutor,
} from '../../../../src/preview/host/wire/clientInternals';
import { excelClient } from '../../../preview/host/support/excelClient';

/** Requests that are never answered, and carried out when the test says so. */
export interface LateRequests {
  /** Holds the n-th request from now (1 is the next) back. */
  readonly hold: (at: number) => void;
  /** How many are held back now. */
  readonly count: () => number;
  /** Carries out, to the end, what was held back. */
  readonly carryOut: () => Promise<void>;
}

/** Puts itself before the Excel that was embedded last. */
export const lateRequests = (): LateRequests => {
  const session = internalsOf(excelClient()).SessionBase._overrideSession;
  if (session === undefined) throw new Error('No Excel is embedded.');
  const executor = session._createRequestExecutorOrNull();
  const held: (() => Promise<unknown>)[] = [];
  let left = Infinity;
  const holding: RequestExecutor = {
    executeAsync: (customData, flags, message) => {
      left -= 1;
      if (left !== 0) return executor.executeAsync(customData, flags, message);
      // The client library goes on changing the message.
      const copy = JSON.parse(JSON.stringify(message)) as typeof message;
      held.push(() => executor.executeAsync(customData, flags, copy));
      return new Promise(() => undefined);
    },
  };
  session._createRequestExecutorOrNull = () => holding;
  return {
    hold: (at) => {
      left = at;
    },
    count: () => held.length,
    carryOut: async () => {
      for (const carry of held.splice(0)) await carry();
    },
  };
};
