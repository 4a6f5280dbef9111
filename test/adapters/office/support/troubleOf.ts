import { WorkbookTrouble, type Trouble } from '../../../../src/application/port/workbookTrouble';
import type { Fault } from '../../../../src/preview/host/embeddedExcel';

/** The trouble that work rejects with; fails where it does not, or with something else. */
export const troubleOf = async (work: Promise<unknown>): Promise<WorkbookTrouble> => {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof WorkbookTrouble)) throw new Error(`No trouble, but ${String(outcome)}`);
  return outcome;
};

/** What people are told of a fault. */
export const TROUBLE_OF_FAULT: Readonly<Record<Fault, Trouble>> = {
  'edit-mode': 'editing',
  'access-denied': 'protected-sheet',
  conflict: 'written-elsewhere',
  'session-timeout': 'session-lost',
  closed: 'closed',
  'too-large': 'too-large',
  failing: 'unknown',
  'failing-halfway': 'unknown',
  hanging: 'no-answer',
};
