import { WorkbookTrouble } from '../../application/workbookTrouble';
import type { Failure } from './paneState';

/** What to show of an error; one that is no trouble of the workbook is a defect of the program. */
export const failureOf = (error: unknown, during: Failure['during']): Failure => {
  if (error instanceof WorkbookTrouble) {
    const { trouble, aftermath, about, detail } = error;
    return { during, trouble, aftermath, about, detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { during, trouble: 'unknown', aftermath: 'untouched', about: null, detail };
};
