import type { Plan } from '../sheets/plan';
import type { WorkbookSnapshot } from '../sheets/snapshot';

/** Progress of long work, 0 to 1, with the Italian word for the step under way. */
export type ReportProgress = (share: number, step: string) => void;

/** A workbook that can be read once and given generated sheets. Fits Excel and a file alike. */
export interface WorkbookPort {
  readonly read: () => Promise<WorkbookSnapshot>;
  /** Carries out the plan. The user's own sheets are not touched. */
  readonly write: (plan: Plan) => Promise<void>;
}
