import type { ObjectiveInputs } from '../../../sheets/generated/entries/userEntries';
import { seenWords } from '../../../sheets/generated/entries/judgement';
import { type StandingObjective } from '../../../sheets/generated/table/standing';
import {
  JUDGEMENT_FIELDS,
  type JudgementField,
} from '../../../sheets/generated/entries/userEntries';
import type { RowRules } from './rowRules';

/** Fields that decide: where two copies differ in them, neither counts. */
export const DECISIVE_FIELDS: readonly string[] = ['outcome', 'score'];

/** The rules by which rows of `Valutazione OIV` are placed. */
export const OBJECTIVE_RULES: RowRules<StandingObjective, ObjectiveInputs, string> = {
  fields: JUDGEMENT_FIELDS,
  isEmpty: ({ judgement }) => JUDGEMENT_FIELDS.every((field) => judgement[field] === null),
  inputs: (row, _, choice) => ({
    ...row.judgement,
    choice: choice.kind === 'unknown' ? row.choice : null,
    judgedOn:
      JUDGEMENT_FIELDS.every((field) => row.judgement[field] === null) ||
      (choice.kind === 'choice' && choice.choice === 'judgement')
        ? null
        : row.judgedOn,
    disputed: false,
    yearBefore: null,
  }),
  input: (inputs, field) => inputs[field as JudgementField],
  seen: (row, field) => row.seen[field as JudgementField],
  words: (input, field) => seenWords(field as JudgementField, input),
  dispute: (inputs, fields) =>
    fields.some((field) => DECISIVE_FIELDS.includes(field))
      ? { ...inputs, disputed: true }
      : inputs,
};
