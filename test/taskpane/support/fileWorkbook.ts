import { xlsxWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { OpenWorkbookPort } from '../../../src/application/port/workbook.port';
import { WorkbookTrouble } from '../../../src/application/port/workbookTrouble';
import type { CellRef } from '../../../src/domain/model/cell';

/** An open workbook over a real file in memory, with what a test wants to know and to do. */
export interface FileWorkbook extends OpenWorkbookPort {
  readonly bytes: () => Uint8Array;
  /** The cells that were selected, in order. */
  readonly selected: readonly CellRef[];
  readonly opened: readonly Uint8Array[];
  /** Puts other bytes in place, as if somebody had changed the workbook by hand, and tells. */
  readonly changeByHand: (bytes: Uint8Array) => void;
  /** The next call of read, write, undo or select fails like this. */
  readonly failNext: (trouble: Error) => void;
}

const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);

export const fileWorkbook = (bytes: Uint8Array): FileWorkbook => {
  let file = xlsxWorkbook(bytes);
  let before: Uint8Array | null = null;
  let failure: Error | null = null;
  const selected: CellRef[] = [];
  const opened: Uint8Array[] = [];
  const listeners = new Set<() => void>();
  const mayFail = (): void => {
    const error = failure;
    failure = null;
    if (error !== null) throw error;
  };
  return {
    selected,
    opened,
    bytes: () => file.bytes(),
    changeByHand: (changed) => {
      file = xlsxWorkbook(changed);
      for (const listener of listeners) listener();
    },
    failNext: (error) => void (failure = error),
    read: async () => {
      mayFail();
      return file.read();
    },
    write: async (plan) => {
      mayFail();
      const previous = file.bytes();
      await file.write(plan);
      before = previous;
    },
    canUndo: () => before !== null,
    undo: () =>
      later(() => {
        mayFail();
        if (before === null) throw new WorkbookTrouble('nothing-to-undo', 'untouched');
        file = xlsxWorkbook(before);
        before = null;
      }),
    select: (cell) =>
      later(() => {
        mayFail();
        selected.push(cell);
      }),
    openAnother: (other) => later(() => void opened.push(other)),
    watch: (changed) =>
      later(() => {
        listeners.add(changed);
        return () => void listeners.delete(changed);
      }),
  };
};
