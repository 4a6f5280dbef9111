import {
  WorkbookTrouble,
  type Aftermath,
  type Trouble,
} from '../../../application/workbookTrouble';
import type { Plan } from '../../../sheets/plan';
import type { OfficeHost } from '../officeHost';
import { listSheets } from '../read/listSheets';
import type { OpenReading } from '../read/readOpenWorkbook';
import { asTrouble, request } from '../sync/request';
import { carryOut } from './carryOut';
import { checkPlan } from './checkedPlan';
import type { OwnSheets } from './ownSheets';
import { planTurn } from './planTurn';
import { undoTurn, type UndoRecord } from './undoRecord';
import type { WrittenBlock } from './writeContents';

/** Rejected before anything of the workbook was touched, however large the request. */
const NOTHING_DONE: ReadonlySet<Trouble> = new Set(['editing', 'too-old']);

/** Refuses what Excel would refuse half-way. */
export const refuseProtected = (plan: Plan, reading: OpenReading, own: OwnSheets): void => {
  const { list, protectedSheets } = reading;
  if (list.isReadOnly) throw new WorkbookTrouble('read-only', 'untouched');
  const isProtected = list.sheets.find(({ id }) => protectedSheets.includes(id));
  if (isProtected !== undefined) {
    throw new WorkbookTrouble('protected-sheet', 'untouched', isProtected.name);
  }
  const renamed = [...own.replaced].some(([planned, { name }]) => planned.title !== name);
  const structure = renamed || own.removed.length > 0 || own.replaced.size < plan.sheets.length;
  if (list.isProtected && structure) throw new WorkbookTrouble('protected-workbook', 'untouched');
};

/** What became of a write. */
export interface WriteOutcome {
  readonly record: UndoRecord;
  /** Null where it was carried out. */
  readonly trouble: WorkbookTrouble | null;
}

/**
 * Carries a plan out on the workbook as it was just read; where that fails puts the generated sheets
 * back, in requests of their own. Rejects where nothing was begun.
 */
export const writePlan = async (
  host: OfficeHost,
  plan: Plan,
  reading: OpenReading,
  own: OwnSheets,
  settled: (done: number) => void,
): Promise<WriteOutcome> => {
  checkPlan(plan, reading.list, own);
  const turn = planTurn(plan, reading.list, own, reading.captures);
  const { list, captures } = reading;
  const record = (written: readonly WrittenBlock[] | null): UndoRecord => ({
    plan,
    captures,
    list,
    names: own.names,
    turn,
    written,
  });
  let begun = false;
  try {
    const written = await carryOut(host, turn, (done) => {
      begun = true;
      settled(done);
    });
    return { record: record(written), trouble: null };
  } catch (error) {
    const trouble = asTrouble(error);
    if (!begun && NOTHING_DONE.has(trouble.trouble)) throw trouble;
    return {
      record: record(null),
      trouble: withAftermath(trouble, await putBack(host, record(null), true)),
    };
  }
};

/** Puts the generated sheets back as they were before a write. */
export const putBack = async (
  host: OfficeHost,
  record: UndoRecord,
  failed: boolean,
): Promise<Aftermath> => {
  try {
    const now = await request(host, listSheets(true));
    await carryOut(host, undoTurn(record, now, failed), () => undefined);
    return 'restored';
  } catch {
    return 'not-restored';
  }
};

export const withAftermath = (
  { trouble, about, detail }: WorkbookTrouble,
  aftermath: Aftermath,
): WorkbookTrouble => new WorkbookTrouble(trouble, aftermath, about, detail);
