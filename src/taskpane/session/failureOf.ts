import { UnusableFile } from '../../application/unusableFile';
import { WorkbookTrouble } from '../../application/workbookTrouble';
import type { Failure } from './paneState';

/** What to show of an error; one that is no trouble of the workbook is a defect of the program. */
export const failureOf = (
  error: unknown,
  during: Failure['during'],
  about: string | null = null,
): Failure => {
  if (error instanceof WorkbookTrouble) {
    const { trouble, aftermath, detail } = error;
    return { during, trouble, aftermath, about: error.about, detail };
  }
  if (error instanceof UnusableFile) {
    const { trouble, detail } = error;
    return { during, trouble, aftermath: 'untouched', about, detail };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { during, trouble: 'unknown', aftermath: 'untouched', about, detail };
};
