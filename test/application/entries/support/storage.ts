import type { Plan } from '../../../../src/sheets/plan';
import type { SheetMark, SheetSnapshot, WorkbookSnapshot } from '../../../../src/sheets/snapshot';
import { planToSnapshot } from '../../../support/planToSnapshot';

/** The generated sheets of a workbook with their marks. */
export interface Generated {
  readonly sheets: readonly SheetSnapshot[];
  readonly marks: readonly SheetMark[];
}

/** What the workbook lies in between two runs: memory, or a real file. */
export interface Storage {
  /** The workbook as it is read after people made it so. */
  readonly open: (workbook: WorkbookSnapshot) => Promise<WorkbookSnapshot>;
  /** The generated sheets as they are read after the plan was written. */
  readonly write: (plan: Plan) => Promise<Generated>;
}

export const inMemory = (): Storage => ({
  open: (workbook) => Promise.resolve(workbook),
  write: (plan) => Promise.resolve(planToSnapshot(plan)),
});
