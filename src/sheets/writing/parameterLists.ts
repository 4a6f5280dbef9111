import { columnLetters, quotedSheetName } from '../../domain/model/cellAddress';
import { PLAIN_ROLES, type ColumnRole } from '../reading/recognition';
import { roleWords } from './roleWords';
import {
  CAUSE_WORDS,
  CHOICES,
  FINDING_OUTCOMES,
  NO,
  OUTCOME_WORDS,
  PARAMETER_SHEET,
} from './texts';
import { RECIPROCAL, SHORTFALL, YES } from './texts';

/** The lists that people choose from: they stand in hidden columns of `Parametri`. */
export const LIST_IDS = [
  'outcome',
  'cause',
  'findingOutcome',
  'indicatorChoice',
  'objectiveChoice',
  'yesNo',
  'lower',
  'role',
] as const;
export type ListId = (typeof LIST_IDS)[number];

export interface ChoiceList {
  readonly id: ListId;
  readonly header: string;
  readonly words: readonly string[];
}

/** Where each list stands: `Parametri!$H$4:$H$8`. */
export type ListSources = Readonly<Record<ListId, string>>;

/** The lists; roles that belong to a year are there where a doubtful column may have them. */
export const choiceLists = (candidates: readonly ColumnRole[]): readonly ChoiceList[] => {
  const roles = [...new Set([...PLAIN_ROLES, ...candidates])].map(roleWords);
  const words: Readonly<Record<ListId, readonly string[]>> = {
    outcome: Object.values(OUTCOME_WORDS),
    cause: Object.values(CAUSE_WORDS),
    findingOutcome: Object.values(FINDING_OUTCOMES),
    indicatorChoice: [CHOICES.confirmed, CHOICES.reading, CHOICES.discard],
    objectiveChoice: [CHOICES.judgement, CHOICES.discard],
    yesNo: [YES, NO],
    lower: [SHORTFALL, RECIPROCAL],
    role: roles,
  };
  return LIST_IDS.map((id) => ({ id, header: PARAMETER_SHEET.listHeaders[id], words: words[id] }));
};

/** The ranges of the lists that stand side by side from a column on, under their headers. */
export const listSources = (
  title: string,
  lists: readonly ChoiceList[],
  firstColumn: number,
  headerRow: number,
): ListSources => {
  const source = (id: ListId): string => {
    const index = lists.findIndex((list) => list.id === id);
    const letters = columnLetters(firstColumn + index);
    const last = headerRow + 1 + (lists[index]?.words.length ?? 0);
    return `${quotedSheetName(title)}!$${letters}$${headerRow + 2}:$${letters}$${last}`;
  };
  return {
    outcome: source('outcome'),
    cause: source('cause'),
    findingOutcome: source('findingOutcome'),
    indicatorChoice: source('indicatorChoice'),
    objectiveChoice: source('objectiveChoice'),
    yesNo: source('yesNo'),
    lower: source('lower'),
    role: source('role'),
  };
};
