import type { Register } from '../model/register';
import type { WrittenSheets } from '../model/written';
import { assignCodes } from './codes/assignCodes';
import { buildIndicators } from './buildIndicators';
import { buildObjective } from './buildObjective';
import type { Decisions } from './confirmed/decisions';
import { asOf } from './year/asOf';
import { isPlan } from './year/isPlan';

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
