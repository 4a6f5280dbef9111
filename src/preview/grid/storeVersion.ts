import type { EmbeddedExcel } from '../host/embeddedExcel';

/** Counts the changes of a workbook, which itself is changed in place. */
export interface StoreVersion {
  readonly subscribe: (listener: () => void) => () => void;
  readonly version: () => number;
}

export const storeVersion = (excel: Pick<EmbeddedExcel, 'subscribe'>): StoreVersion => {
  let version = 0;
  return {
    subscribe: (listener) =>
      excel.subscribe(() => {
        version++;
        listener();
      }),
    version: () => version,
  };
};
