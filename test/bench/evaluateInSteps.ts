import { decisionsFrom } from '../../src/application/decisions/decisionsFrom';
import { digestOf } from '../../src/application/evaluate/digest';
import { sharedInputs, standingInForce } from '../../src/application/entries/standingInForce';
import { entriesNow } from '../../src/application/entries/entriesNow';
import { worksheetsNow } from '../../src/application/entries/place/worksheetsNow';
import { recogniseSheets } from '../../src/application/input/recogniseSheets';
import { assess } from '../../src/domain/assess';
import { defaultPolicies } from '../../src/domain/evaluation/defaultPolicies';
import { buildRegister } from '../../src/domain/register/buildRegister';
import type { Plan } from '../../src/sheets/plan';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { layOut } from '../../src/sheets/generated/layOut';
import { sheetActuals } from '../../src/application/evaluate/sheetActuals';
import { sheetTitles } from '../../src/sheets/generated/sheetTitles';

const YEAR = 2023;

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
  const standing = timed(times, 'read typed', () => standingInForce(snapshot, null));
  const recognition = timed(times, 'recognise', () =>
    recogniseSheets(snapshot, sharedInputs(standing).columnAnswers),
  );
  const { sources, entries } = timed(times, 'place typed', () => {
    const now = worksheetsNow(recognition.written, YEAR);
    return { sources: now.sources, entries: entriesNow(standing, now).entries };
  });
  const register = timed(times, 'understand', () =>
    buildRegister(recognition.written, YEAR, decisionsFrom(entries).decisions),
  );
  const assessment = timed(times, 'compute', () => assess(register, defaultPolicies));
  return timed(times, 'lay out', () =>
    layOut({
      assessment,
      recognition,
      entries,
      sheetActuals: sheetActuals(recognition, YEAR, entries),
      titles: sheetTitles(snapshot),
      digest: digestOf(recognition, entries, YEAR, defaultPolicies),
      sources,
    }).plan(assessment.findings),
  );
};
