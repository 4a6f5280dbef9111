import type { WrittenSource } from '../../../domain/register/writtenSources';
import type { Confirmation, IndicatorInputs } from '../../../sheets/generated/entries/userEntries';
import { givenForText, isGivenFor } from '../../../sheets/generated/entries/givenFor';
import type { StandingIndicator, StandingValue } from '../../../sheets/generated/table/standing';
import type { Chosen } from './chosen';
import type { RowRules } from './rowRules';

const FIELDS = ['confirmedTarget', 'confirmedActual'] as const;
type Field = (typeof FIELDS)[number];

const valueOf = (row: StandingIndicator, field: Field): StandingValue =>
  field === 'confirmedTarget' ? row.target : row.actual;

/** The rules by which rows of `Stato indicatori` are placed. */
export const INDICATOR_RULES: RowRules<StandingIndicator, IndicatorInputs, WrittenSource> = {
  fields: FIELDS,
  isEmpty: (row) => FIELDS.every((field) => valueOf(row, field).input === null),
  inputs: (row, source, choice) => ({
    confirmedTarget: confirmation(row.target, choice, source?.target, source?.targets),
    confirmedActual: confirmation(row.actual, choice, source?.actual, source?.actual),
    choice: choice.kind === 'unknown' ? row.choice : null,
  }),
  input: (inputs, field) => inputs[field as Field],
  seen: (row, field) => valueOf(row, field as Field).seen,
  dispute: (inputs, fields) => {
    const disputed = (field: Field): Confirmation | null => {
      const value = inputs[field];
      return value === null || !fields.includes(field) ? value : { ...value, standing: 'disputed' };
    };
    return {
      ...inputs,
      confirmedTarget: disputed('confirmedTarget'),
      confirmedActual: disputed('confirmedActual'),
    };
  },
};

/** A confirmed value against the text of now; without a source nobody can tell, and it is kept. */
const confirmation = (
  { input, givenFor }: StandingValue,
  choice: Chosen,
  text: string | undefined,
  shown: string | undefined,
): Confirmation | null => {
  if (input === null) return null;
  if (text === undefined) return { ...input, givenFor, standing: 'holds' };
  const word = choice.kind === 'choice' ? choice.choice : null;
  // A text of several cells is shown on one line.
  const holds = isGivenFor(givenFor, text, shown?.split('\n').join(' · '));
  if (word === 'reading') return null;
  return holds || word === 'confirmed'
    ? { ...input, givenFor: givenForText(text), standing: 'holds' }
    : { ...input, givenFor, standing: 'stale' };
};
