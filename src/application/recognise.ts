import type { Finding } from '../domain/finding';
import type { Assessment } from '../domain/model/assessment';
import type { ColumnAnswer, WorkbookRecognition } from '../sheets/reading/recognition';
import { readTyped } from '../sheets/reading/typed/readTyped';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { evaluate } from './evaluate';
import { recogniseSheets } from './recogniseSheets';
import { strayAnswers } from './strayAnswers';
import { UnusableInput } from './unusableInput';

/** What was recognised and, where the year is clear, what an evaluation would say. */
export interface Recognised {
  readonly recognition: WorkbookRecognition;
  readonly assessment: Assessment | null;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly notices: readonly string[];
}

/** Recognises the sheets of a workbook. An unclear year or an empty result is no failure here. */
export const recognise = (
  snapshot: WorkbookSnapshot,
  answers: readonly ColumnAnswer[],
): Recognised => {
  try {
    return evaluate(snapshot, { year: null, answers, earlier: null });
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    const known = [...answers, ...readTyped(snapshot).columnAnswers];
    const recognition = recogniseSheets(snapshot, known);
    return {
      recognition,
      assessment: null,
      findings: [],
      accepted: [],
      notices: [error.message, ...strayAnswers(answers, recognition)],
    };
  }
};
