import type { Finding } from '../domain/finding';
import type { Assessment } from '../domain/model/assessment';
import type { Plan } from '../sheets/plan';
import type { WorkbookRecognition } from '../sheets/reading/recognition';
import type { TakeOver } from './entries/takeOver/takeOver';
import type { ColumnEffects } from './questions/columnEffects';
import type { InputProblem } from './input/unusableInput';
import type { YearInForce } from './year/yearInForce';

/** Everything that a person looks at between reading a workbook and writing into it. */
export interface Review {
  readonly recognition: WorkbookRecognition;
  /** Null where nothing could be computed. */
  readonly year: YearInForce | null;
  /** Null where nothing could be computed; then `trouble` says why. */
  readonly assessment: Assessment | null;
  /** Open ones; the accepted are apart. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly notices: readonly string[];
  /** Null where there is nothing to write. */
  readonly plan: Plan | null;
  /** What each likely role of a doubtful column would do; empty where nothing was computed. */
  readonly effects: ColumnEffects;
  /** What an evaluated workbook of earlier brings; null where none was given. */
  readonly takenOver: TakeOver | null;
  readonly trouble: { readonly problem: InputProblem; readonly message: string } | null;
}
