import type { ReportProgress } from '../../application/port/workbook.port';
import { WorkbookTrouble } from '../../application/port/workbookTrouble';
import { changedSinceWritten } from './changes/changedSinceWritten';
import { unchangedParts } from './changes/unchangedParts';
import { holdLock } from './holdLock';
import type { OfficeHost } from './sync/officeHost';
import { withoutOwnEvents, type OpenState } from './openState';
import { readOpenWorkbook } from './capture/readOpenWorkbook';
import { carryOut } from './write/carryOut';
import { ownOf, undoChangeSet, type UndoRecord } from './write/undoRecord';
import { NOTHING_DONE, withAftermath } from './write/putBack';
import { refuseProtected } from './write/refuseProtected';
import { releaseLock } from './write/writeLock';
import { asTrouble } from './sync/request';

const UNDOING = 'annullamento';

/**
 * Gives the generated sheets the content that they had before the last write. Refuses with `changed`
 * where they no longer hold what that write put there: what people typed since would be lost.
 * After a write that broke off nothing is compared, and undoing may be tried again.
 */
export const undoWrite = async (
  host: OfficeHost,
  state: OpenState,
  progress?: ReportProgress,
): Promise<void> => {
  const { record } = state;
  if (record === null) throw new WorkbookTrouble('nothing-to-undo', 'untouched');
  const now = await readOpenWorkbook(
    host,
    {
      // Nothing is kept of the sheets as they are now: only what they hold is compared.
      own: (list) =>
        new Map([...ownOf(record.plan, list).replaced.values()].map((sheet) => [sheet, null])),
      onlyOwn: true,
    },
    (done) => progress?.(done / 2, UNDOING),
  );
  const hung = new Map(now.readings.map((reading) => [reading.sheet.id, reading.hung]));
  const expected = undoChangeSet(record, now.list, hung, false);
  refuseProtected(expected, now);
  if (record.written !== null) {
    const change = changedSinceWritten(record.written, now.readings);
    if (change !== null) throw new WorkbookTrouble(change.trouble, 'untouched', change.about);
  }
  await withoutOwnEvents(host, state, { changes: expected, list: now.list }, async () => {
    await holdLock(host, state, now.list, unchangedParts(now, [], { isInput: () => true }));
    const changes = undoChangeSet(record, now.list, hung, record.written === null);
    await takeBack(host, state, record, (settled) =>
      carryOut(host, changes, (done) => {
        settled();
        progress?.((1 + done) / 2, UNDOING);
      }),
    );
  });
  state.record = null;
  // Without a reading since the write the one before it is right again; else it is out of date.
  state.writtenSinceReading = false;
};

const takeBack = async (
  host: OfficeHost,
  state: OpenState,
  record: UndoRecord,
  work: (settled: () => void) => Promise<unknown>,
): Promise<void> => {
  let begun = false;
  try {
    await work(() => {
      begun = true;
    });
    state.locked = false;
  } catch (error) {
    const trouble = asTrouble(error);
    if (!begun && NOTHING_DONE.has(trouble.trouble)) {
      state.locked = !(await releaseLock(host));
      throw trouble;
    }
    state.record = { ...record, written: null };
    throw withAftermath(trouble, 'not-restored');
  }
};
