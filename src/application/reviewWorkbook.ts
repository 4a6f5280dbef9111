import { readStanding } from '../sheets/generated/readStanding';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { answersInForce } from './decisions/answersInForce';
import type { PendingDecisions } from './decisions/decisions';
import { answersOf } from './entries/standingInForce';
import { evaluate } from './evaluate/evaluate';
import { recogniseSheets } from './input/recogniseSheets';
import type { Review } from './review';
import { strayAnswers } from './decisions/strayAnswers';
import { UnusableInput } from './input/unusableInput';

/**
 * Recognises, understands, computes and lays out what a workbook holds, for a person to look at.
 * A workbook that cannot be evaluated is no failure here: its sheets are told, and why.
 */
export const reviewWorkbook = (snapshot: WorkbookSnapshot, decisions: PendingDecisions): Review => {
  const { year, columns } = decisions;
  try {
    const evaluation = evaluate(snapshot, {
      year,
      answers: columns,
      earlier: decisions.earlier?.snapshot ?? null,
      pending: decisions,
    });
    return { ...evaluation, trouble: null };
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    const known = answersInForce(columns, answersOf(readStanding(snapshot)));
    const recognition = recogniseSheets(snapshot, known);
    return {
      recognition,
      year: null,
      assessment: null,
      findings: [],
      accepted: [],
      notices: strayAnswers(columns, recognition),
      plan: null,
      effects: new Map(),
      takenOver: null,
      trouble: { problem: error.problem, message: error.message },
    };
  }
};
