import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import { NAME_COMMENT, sameName } from '../../cells/ownNames';
import type { OfficeHost } from '../sync/officeHost';
import { listSheets, type SheetList } from '../read/listSheets';
import { sendInParts, type RequestPart } from '../sync/sendInParts';
import { request } from '../sync/request';

/**
 * A hidden name that stands in the workbook while somebody writes. Excel carries requests out one
 * after the other, so only one writer can add it; and every writing request begins by asking for
 * it, so one that Excel carries out too late, after all was put back, fails before it does anything.
 */
export const LOCK = 'Traguardo_scrittura_in_corso';

export const isLock = ({ name }: { readonly name: string }): boolean => sameName(name, LOCK);
export const isLocked = ({ names }: SheetList): boolean => names.some(isLock);

/** Fails a request, as its first command, where the lock is gone. */
export const requireLock = ({ workbook }: Excel.RequestContext): void => {
  workbook.names.getItem(LOCK).load('name');
};

const LOCK_BYTES = 1_000;

const addLock = (stands: boolean): RequestPart<void> => ({
  cells: 0,
  bytes: LOCK_BYTES,
  ask: ({ workbook: { names } }) => {
    if (stands) names.getItem(LOCK).delete();
    names.add(LOCK, '=1', NAME_COMMENT).visible = false;
    return () => undefined;
  },
});

/**
 * Takes the lock, in the place of one that was left behind where it `stands`, and asks `further`
 * in the same request. False where somebody else was faster; rejects as requests do.
 */
export const takeLock = async (
  host: OfficeHost,
  stands: boolean,
  further: readonly RequestPart<void>[] = [],
): Promise<boolean> => {
  try {
    await sendInParts(host, [addLock(stands), ...further], false);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
};

/** Excel's words for a name that is there already differ between editions. */
const isTaken = (error: unknown): boolean =>
  error instanceof WorkbookTrouble &&
  /^(?:ItemAlreadyExists|InvalidArgument)/.test(error.detail ?? '');

/** Takes the lock away; true once it is gone. One that stays is taken over by the next write. */
export const releaseLock = async (host: OfficeHost): Promise<boolean> => {
  try {
    if (!isLocked(await request(host, listSheets(false)))) return true;
    await request(host, ({ workbook }) => {
      workbook.names.getItem(LOCK).delete();
      return () => undefined;
    });
    return true;
  } catch {
    return false;
  }
};
