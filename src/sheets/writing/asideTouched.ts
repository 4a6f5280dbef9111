import type { SetAside } from '../inputs';
import type { PlannedCell } from '../plan';
import { emptyCell, formulaCell } from './cells';
import { changedFormula, compare, ifChanged, isError, isTyped, when } from './formula';
import { CHOICES } from './texts';

/** A typed cell and what the last run saw in it. */
export type SeenPair = readonly [cell: string, seen: string];

/**
 * 1 in a row of what was set aside where something was typed that may change other rows: a choice
 * other than to discard what counts for nobody; for the words of another copy, anything.
 */
export const asideTouchedCell = (
  aside: SetAside<unknown> | null,
  [choice, seenChoice]: SeenPair,
  others: readonly SeenPair[],
): PlannedCell => {
  if (aside === null) return emptyCell('technical');
  const chosen = changedFormula(choice, seenChoice);
  if (aside.reason === 'other-copy') {
    const formula = others.reduce((rest, pair) => ifChanged(pair, '1', rest), chosen);
    return formulaCell(formula, 0, 'technical');
  }
  const discards = when(isTyped(choice, CHOICES.discard), '0', chosen);
  return formulaCell(when(isError(choice), '1', discards), 0, 'technical');
};

/** True where such a row waits for the program; `range` is the column of those cells. */
export const isAsideTouched = (range: string): string => compare(`COUNTIF(${range},1)`, '>', '0');
