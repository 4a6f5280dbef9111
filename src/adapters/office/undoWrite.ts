import type { ReportProgress } from '../../application/workbook.port';
import { WorkbookTrouble } from '../../application/workbookTrouble';
import { changedSinceWritten } from './changes/changedSinceWritten';
import type { OfficeHost } from './officeHost';
import { asOwnWork, type OpenState } from './openState';
import { readOpenWorkbook } from './read/readOpenWorkbook';
import { carryOut } from './write/carryOut';
import { ownOf, undoTurn, type UndoRecord } from './write/undoRecord';
import { refuseProtected, withAftermath } from './write/writePlan';
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
      own: (list) => [...ownOf(record.plan, list).replaced.values()],
      onlyOwn: true,
    },
    (done) => progress?.(done / 2, UNDOING),
  );
  refuseProtected(record.plan, now, ownOf(record.plan, now.list));
  if (record.written !== null) {
    const change = changedSinceWritten(record.written, now.readings);
    if (change !== null) throw new WorkbookTrouble(change.trouble, 'untouched', change.about);
  }
  await asOwnWork(host, state, () =>
    takeBack(state, record, () =>
      carryOut(host, undoTurn(record, now.list, record.written === null), (done) =>
        progress?.((1 + done) / 2, UNDOING),
      ),
    ),
  );
  state.record = null;
  // Without a reading since the write the one before it is right again; else it is out of date.
  state.writtenSinceReading = false;
};

const takeBack = async (
  state: OpenState,
  record: UndoRecord,
  work: () => Promise<unknown>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const trouble = asTrouble(error);
    // Excel refuses before it begins while a cell is edited; all else may have stopped half-way.
    if (trouble.trouble === 'editing') throw trouble;
    state.record = { ...record, written: null };
    throw withAftermath(trouble, 'not-restored');
  }
};
