import type { Input, JudgedFigures, ObjectiveInputs } from './userEntries';
import { textPrint } from './givenFor';
import { said } from './cellWords';
import { JUDGEMENT_FIELDS, type JudgementField } from './userEntries';

type SeenJudgement = Readonly<Record<JudgementField, string>>;

/** What the program keeps of a typed cell to tell whether it was typed anew; a reason is long. */
export const seenWords = (field: JudgementField, input: Input | null): string =>
  field === 'reason' && input !== null ? textPrint(said(input)) : said(input);

/** The four cells of a judgement as one hidden cell keeps them; '' where nothing is typed. */
export const seenJudgement = (inputs: Pick<ObjectiveInputs, JudgementField>): string => {
  const words = JUDGEMENT_FIELDS.map((field) => seenWords(field, inputs[field]));
  return words.every((each) => each === '') ? '' : JSON.stringify(words);
};

/** The same read back. */
export const seenJudgementFrom = (kept: string): SeenJudgement => {
  const words = listFrom(kept);
  const [outcome = '', score = '', cause = '', reason = ''] = words;
  return { outcome, score, cause, reason };
};

/** The figures of a judgement as a hidden cell keeps them. */
export const judgedFiguresWords = ({ achievement, printed }: JudgedFigures): string =>
  JSON.stringify([achievement, printed]);

export const judgedFiguresFrom = (kept: string): JudgedFigures | null => {
  const [achievement, printed] = listFrom(kept);
  return achievement === undefined || printed === undefined ? null : { achievement, printed };
};

/** What was typed for a finding, as one hidden cell keeps it; '' where nothing is. */
export const judgedWords = (outcome: Input | null, reason: Input | null): string =>
  outcome === null && reason === null
    ? ''
    : JSON.stringify([seenWords('outcome', outcome), seenWords('reason', reason)]);

/** A list of texts that a hidden cell keeps; empty for anything else. */
export const listFrom = (kept: string): readonly string[] => {
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
};
