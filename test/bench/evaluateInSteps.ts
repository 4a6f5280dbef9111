import { assess } from '../../src/domain/assess';
import { defaultPolicies } from '../../src/domain/evaluation/defaultPolicies';
import { buildRegister } from '../../src/domain/register/buildRegister';
import type { Plan } from '../../src/sheets/plan';
import { recogniseWorkbook } from '../../src/sheets/reading/recogniseWorkbook';
import { readTyped } from '../../src/sheets/reading/typed/readTyped';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { layOut } from '../../src/sheets/writing/layOut';
import { sheetTitles } from '../../src/sheets/writing/sheetTitles';

const timed = <T>(times: Record<string, number>, step: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  times[step] = performance.now() - start;
  return result;
};

/** The use case `evaluate` step by step, each with its time in ms. */
export const evaluateInSteps = (
  snapshot: WorkbookSnapshot,
  times: Record<string, number>,
): Plan => {
  const recognition = timed(times, 'recognise', () => recogniseWorkbook(snapshot, []));
  const register = timed(times, 'understand', () =>
    buildRegister(recognition.written, 2023, {
      confirmed: () => ({ target: null, actual: null }),
      decide: (_, printed) => printed,
    }),
  );
  const assessment = timed(times, 'compute', () => assess(register, defaultPolicies));
  return timed(times, 'lay out', () =>
    layOut({
      assessment,
      recognition,
      typed: readTyped(snapshot),
      titles: sheetTitles(snapshot),
      digest: 'bench',
    }),
  );
};
