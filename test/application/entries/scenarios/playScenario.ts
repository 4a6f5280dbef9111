import { evaluate, type Evaluation } from '../../../../src/application/evaluate/evaluate';
import type { WorkbookSnapshot } from '../../../../src/sheets/snapshot';
import { UnusableInput } from '../../../../src/application/input/unusableInput';
import { planToSnapshot } from '../../../support/planToSnapshot';
import { drawnSheet } from './drawing';
import { editWorkbook } from './editWorkbook';
import { judgeRun, type Played } from './judgeRun';
import type { DrawnSheet, Run, Scenario } from './scenario';

const fresh = (sheets: readonly DrawnSheet[]): WorkbookSnapshot => ({
  sheets: sheets.map(drawnSheet),
  marks: [],
});

const play = (workbook: WorkbookSnapshot, earlier: WorkbookSnapshot | null): Evaluation =>
  evaluate(workbook, { year: null, answers: [], earlier });

/** The user's sheets together with the generated ones. */
const together = (sheets: readonly DrawnSheet[], generated: WorkbookSnapshot): WorkbookSnapshot => {
  const own = fresh(sheets).sheets;
  return { sheets: [...own, ...generated.sheets], marks: generated.marks };
};

/** The generated sheets, and what else lies in the workbook beside the user's sheets. */
const withLeftovers = (generated: WorkbookSnapshot, before: WorkbookSnapshot): WorkbookSnapshot => {
  const titles = generated.sheets.map(({ name }) => name);
  return {
    sheets: [...generated.sheets, ...before.sheets.filter(({ name }) => !titles.includes(name))],
    marks: generated.marks,
  };
};

const generatedBy = (evaluation: Evaluation): WorkbookSnapshot => planToSnapshot(evaluation.plan);

const evaluationOf = (
  run: Run,
  sheets: readonly DrawnSheet[],
  before: WorkbookSnapshot,
  first: WorkbookSnapshot,
): Evaluation => {
  if (run.how === 'fresh-copy') return play(fresh(sheets), before);
  return play(
    together(sheets, before),
    run.earlier === undefined ? null : editWorkbook(first, run.earlier),
  );
};

/** Plays all runs; gives what is not right, run by run, in words. Empty: everything is right. */
export const playScenario = (scenario: Scenario): readonly string[] => {
  const start = play(fresh(scenario.first), null);
  const first = generatedBy(start);
  let before: Played = { evaluation: start, generated: first, sheets: scenario.first };
  let edited = editWorkbook(first, scenario.typed);
  const problems: string[] = [];
  for (const [index, run] of scenario.runs.entries()) {
    const sheets = run.sheets ?? before.sheets;
    try {
      const evaluation = evaluationOf(run, sheets, edited, first);
      const now: Played = { evaluation, generated: generatedBy(evaluation), sheets };
      problems.push(...judgeRun(run.right, now, before).map((text) => `run ${index + 2}: ${text}`));
      before = now;
      const left = run.how === 'in-place' ? withLeftovers(now.generated, edited) : now.generated;
      edited = editWorkbook(left, run.typed ?? []);
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      const named = run.right.mayRefuse;
      if (named !== undefined && error.message.includes(named)) return problems;
      return [...problems, `run ${index + 2}: refused: ${error.message}`];
    }
  }
  return problems;
};
