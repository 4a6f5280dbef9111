import { LIST_IDS, listSources, type ChoiceList, type ListSources } from './parameterLists';
import { headerRowUnder } from './tableSheet';
import { PARAMETER_SHEET } from './texts';

/** Where things stand in `Parametri`, all counted from 0. */
export const PARAMETER_COLUMNS = {
  label: 0,
  value: 1,
  unit: 2,
  explanation: 3,
  inUse: 4,
  name: 5,
  rowKind: 6,
  lists: 7,
  statuses: 7 + LIST_IDS.length,
  seen: 10 + LIST_IDS.length,
  waits: 11 + LIST_IDS.length,
  recalculate: 12 + LIST_IDS.length,
} as const;

export const PARAMETER_HEADER_ROW = headerRowUnder(PARAMETER_SHEET.explanation);

/** The ranges of the lists that validations refer to. */
export const parameterLists = (title: string, lists: readonly ChoiceList[]): ListSources =>
  listSources(title, lists, PARAMETER_COLUMNS.lists, PARAMETER_HEADER_ROW);
