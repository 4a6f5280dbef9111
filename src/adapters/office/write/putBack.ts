import {
  WorkbookTrouble,
  type Aftermath,
  type Trouble,
} from '../../../application/port/workbookTrouble';
import type { OfficeHost } from '../sync/officeHost';
import { readHung, type Hung } from '../read/hung';
import { listSheets, type SheetList } from '../read/listSheets';
import { request } from '../sync/request';
import { carryOut } from './carryOut';
import { undoChangeSet, type UndoRecord } from './undoRecord';
import { isLocked, takeLock } from './writeLock';

/** Refused before anything of the workbook was touched, however large the request. */
export const NOTHING_DONE: ReadonlySet<Trouble> = new Set(['editing', 'too-old']);

/** Puts the generated sheets back as they were before a write that broke off. */
export const putBack = async (host: OfficeHost, record: UndoRecord): Promise<Aftermath> => {
  try {
    const now = await request(host, listSheets(true));
    // A request that Excel carried out to its end but never answered has taken the lock away.
    if (!isLocked(now) && !(await takeLock(host, false))) return 'not-restored';
    await carryOut(
      host,
      undoChangeSet(record, now, await hungNow(host, record, now), true),
      () => undefined,
    );
    return 'restored';
  } catch {
    return 'not-restored';
  }
};

/** Asked for only where the write may have moved notes, or left tables. */
const hungNow = async (
  host: OfficeHost,
  { captures, changes }: UndoRecord,
  now: SheetList,
): Promise<ReadonlyMap<string, Hung>> => {
  const isTouched = changes.sheets.some(
    ({ notes, tables, pivots }) => notes.length + tables.length + pivots.length > 0,
  );
  if (!isTouched) return new Map();
  const standing = captures.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id));
  return readHung(
    host,
    standing.map(({ id }) => id),
  );
};

export const withAftermath = (
  { trouble, about, detail }: WorkbookTrouble,
  aftermath: Aftermath,
): WorkbookTrouble => new WorkbookTrouble(trouble, aftermath, about, detail);
