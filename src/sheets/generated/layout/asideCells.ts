import type { SetAside } from '../entries/userEntries';
import { changedFormula, compare, ifChanged, isError, isTyped, when } from '../formulas/formula';
import { CHOICES, SET_ASIDE_WORDS } from '../texts/sheetTexts';
import type { TableCell } from './table';

type Aside = Pick<SetAside<unknown>, 'reason' | 'year'> & { readonly likely?: string | null };
type AsideCell = (row: { readonly aside: Aside | null }) => TableCell;

/** Why a row stands at the end, whom it may be about, its year; left out where no row does. */
export const asideCells = (
  isNeeded: boolean,
): Readonly<Record<'asideReason' | 'likely' | 'year', AsideCell | null>> => ({
  asideReason: isNeeded ? ({ aside }) => aside && SET_ASIDE_WORDS[aside.reason] : null,
  likely: isNeeded ? ({ aside }) => aside?.likely ?? null : null,
  year: isNeeded ? ({ aside }) => aside?.year ?? null : null,
});

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
): TableCell => {
  if (aside === null) return null;
  const chosen = changedFormula(choice, seenChoice);
  if (aside.reason === 'other-copy') {
    return {
      formula: others.reduce((rest, pair) => ifChanged(pair, '1', rest), chosen),
      result: 0,
    };
  }
  const discards = when(isTyped(choice, CHOICES.discard), '0', chosen);
  return { formula: when(isError(choice), '1', discards), result: 0 };
};

/** True where such a row waits for the program; `range` is the column of those cells. */
export const isAsideTouched = (range: string): string => compare(`COUNTIF(${range},1)`, '>', '0');
