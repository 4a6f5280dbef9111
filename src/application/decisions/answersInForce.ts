import type { ColumnAnswer } from '../../sheets/reading/recognition';
import { matchKey } from '../../sheets/reading/grid/text';

/** Levels of a header as mappings join them. */
const LEVELS = ' · ';

/** Whether an answer is about a column of that sheet and header: named in full, or by its last level. */
export const answersColumn = (
  answer: Pick<ColumnAnswer, 'sheet' | 'header'>,
  sheet: string,
  header: string,
): boolean => {
  const anywhere = answer.sheet.trim() === '*';
  if (!anywhere && matchKey(answer.sheet) !== matchKey(sheet)) return false;
  const wanted = matchKey(answer.header);
  return [header, header.split(LEVELS).at(-1) ?? ''].some((text) => matchKey(text) === wanted);
};

/**
 * The answers that hold: those given now, then those of `Parametri` about columns that nobody
 * answers now, be it by the last level of a header or for every sheet at once.
 */
export const answersInForce = (
  now: readonly ColumnAnswer[],
  typed: readonly ColumnAnswer[],
): readonly ColumnAnswer[] => [
  ...typed.filter(
    ({ sheet, header }) => !now.some((answer) => answersColumn(answer, sheet, header)),
  ),
  ...now,
];
