import { WorkbookTrouble } from '../../application/port/workbookTrouble';
import type { OfficeHost } from './sync/officeHost';
import type { OpenState } from './openState';
import type { SheetList } from './read/listSheets';
import type { RequestPart } from './sync/sendInParts';
import { asTrouble } from './sync/request';
import { isLocked, releaseLock, takeLock } from './write/writeLock';

/**
 * Takes the lock for a write or its undoing and asks, under it, whether all is still as it was
 * just read. A lock that stood when the caller read the workbook was left behind by a write that
 * broke off, as one of our own was; any other means that somebody is writing now.
 */
export const holdLock = async (
  host: OfficeHost,
  state: OpenState,
  now: SheetList,
  unchanged: readonly RequestPart<void>[],
): Promise<void> => {
  const stands = isLocked(now);
  const isLeft = state.locked || (state.reading !== null && isLocked(state.reading.list));
  if (stands && !isLeft) throw new WorkbookTrouble('written-elsewhere', 'untouched');
  state.locked = await tryLock(host, state, stands, unchanged);
  if (!state.locked) throw new WorkbookTrouble('written-elsewhere', 'untouched');
};

const tryLock = async (
  host: OfficeHost,
  state: OpenState,
  stands: boolean,
  unchanged: readonly RequestPart<void>[],
): Promise<boolean> => {
  try {
    return await takeLock(host, stands, unchanged);
  } catch (error) {
    const isGone = await releaseLock(host);
    // What Excel did not answer it may still carry out.
    state.locked = !isGone || asTrouble(error).trouble === 'no-answer';
    throw error;
  }
};
