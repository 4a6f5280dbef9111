import type { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import type { OfficeHost } from '../sync/officeHost';
import { asTrouble } from '../sync/request';
import { carryOut } from './carryOut';
import { NOTHING_DONE, putBack, withAftermath } from './putBack';
import type { UndoRecord } from './undoRecord';
import { releaseLock } from './writeLock';

/** What became of a write. */
export interface WriteOutcome {
  readonly record: UndoRecord;
  /** Null where it was carried out. */
  readonly trouble: WorkbookTrouble | null;
  /** True where the lock may still stand. */
  readonly locked: boolean;
}

/**
 * Makes the changes of a record, with the lock held; where that fails puts the generated sheets
 * back, in requests of their own.
 */
export const writePlan = async (
  host: OfficeHost,
  record: UndoRecord,
  settled: (done: number) => void,
): Promise<WriteOutcome> => {
  let begun = false;
  try {
    const written = await carryOut(host, record.changes, (done) => {
      begun = true;
      settled(done);
    });
    return { record: { ...record, written }, trouble: null, locked: false };
  } catch (error) {
    const trouble = asTrouble(error);
    if (!begun && NOTHING_DONE.has(trouble.trouble)) {
      return { record, trouble, locked: !(await releaseLock(host)) };
    }
    const aftermath = await putBack(host, record);
    return {
      record,
      trouble: withAftermath(trouble, aftermath),
      locked: aftermath !== 'restored',
    };
  }
};
