import type { Traffic } from './embeddedExcel';

const NOTHING: Traffic = {
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};

export interface TrafficMeter {
  readonly request: (bytes: number) => void;
  readonly response: (bytes: number) => void;
  readonly read: () => Traffic;
  readonly reset: () => void;
}

/** Counts what crosses between the client library and the host. */
export const trafficMeter = (): TrafficMeter => {
  let traffic = NOTHING;
  return {
    request: (bytes) => {
      traffic = {
        ...traffic,
        syncs: traffic.syncs + 1,
        requestBytes: traffic.requestBytes + bytes,
        largestRequest: Math.max(traffic.largestRequest, bytes),
      };
    },
    response: (bytes) => {
      traffic = {
        ...traffic,
        responseBytes: traffic.responseBytes + bytes,
        largestResponse: Math.max(traffic.largestResponse, bytes),
      };
    },
    read: () => traffic,
    reset: () => {
      traffic = NOTHING;
    },
  };
};
