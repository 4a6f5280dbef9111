import type { CellRef, Written } from '../model/cell';
import type { WithheldValues } from '../model/indicator';
import type { OivDecision } from '../model/objective';
import type { Register } from '../model/register';
import type { WrittenSheets } from '../model/written';
import { assignCodes } from './assignCodes';
import { buildIndicators } from './buildIndicators';
import { buildObjective } from './buildObjective';
import { asOf } from './year/asOf';
import { isPlan } from './year/isPlan';

/** What people confirmed or decided on earlier runs. */
export interface Decisions {
  /**
   * Cells of `Target confermato` and `Consuntivo confermato`, by indicator id. What is confirmed
   * elsewhere and has no such cell yet stands in the indicator's own.
   */
  readonly confirmed: (indicator: string, own: CellRef) => Confirmed;
  /** The evaluators' decision: what they typed for the code, else what is printed (`written`). */
  readonly decide: (code: string, printed: OivDecision, written: Written | null) => OivDecision;
}

export interface Confirmed {
  readonly target: Written | null;
  readonly actual: Written | null;
  /** Values that somebody confirmed and that must not count; absent where there are none. */
  readonly withheld?: WithheldValues;
}

/**
 * Understands what the sheets say, for one reporting year: codes, targets, actuals, states.
 * Nothing is dropped: what cannot be read is kept with its text and a reason.
 */
export const buildRegister = (
  written: WrittenSheets,
  year: number,
  decisions: Decisions,
  yearContradicted = false,
): Register => {
  const codes = assignCodes(written.objectives);
  const built = buildIndicators(written, codes, year, decisions.confirmed);
  const objectives = written.objectives.flatMap((objective) => {
    const assigned = codes.get(objective.key);
    return assigned === undefined
      ? []
      : [buildObjective(objective, assigned, built, decisions.decide)];
  });
  const { indicators } = built;
  return {
    year,
    plan: !yearContradicted && isPlan(written, { year, objectives, indicators }),
    asOf: asOf(written, year),
    yearContradicted,
    objectives,
    indicators,
  };
};
