import type { Fault } from './embeddedExcel';

export interface FaultPlan {
  readonly inject: (fault: Fault, atSync?: number, times?: number) => void;
  readonly healthy: () => void;
  /** What the next sync meets, or null. Counts it as having come. */
  readonly next: () => Fault | null;
}

interface Planned {
  readonly fault: Fault;
  /** Syncs counted from the beginning, both included. */
  readonly from: number;
  readonly upTo: number;
}

/** Which sync meets which fault; of two for the same sync the one injected first. */
export const faultPlan = (): FaultPlan => {
  let planned: readonly Planned[] = [];
  let syncs = 0;
  return {
    inject: (fault, atSync = 1, times = 1) => {
      const from = syncs + atSync;
      planned = [...planned, { fault, from, upTo: from + times - 1 }];
    },
    healthy: () => {
      planned = [];
    },
    next: () => {
      syncs += 1;
      const due = planned.find(({ from, upTo }) => from <= syncs && syncs <= upTo);
      planned = planned.filter(({ upTo }) => upTo > syncs);
      return due?.fault ?? null;
    },
  };
};
