import type { CellRef } from '../../model/cell';
import { groupedBy } from '../../rollup/groupedBy';
import type { Found } from './check';
import { fingerprint } from './fingerprint';

/** Cells take 32,767 characters; a list of this many entries stays far below. */
const LISTED = 40;

/** One case of a check that speaks once per sheet. */
export interface Entry {
  readonly cell: CellRef;
  /** As it stands in the list: `A02/1: 15 → 27`. */
  readonly entry: string;
}

/** Things grouped by the sheet of their cell, in order of appearance. */
export const bySheet = <T>(
  things: readonly T[],
  cellOf: (thing: T) => CellRef,
): ReadonlyMap<string, readonly T[]> => groupedBy(things, (thing) => cellOf(thing).sheet);

/** One finding per sheet: what it is with the count, then the list. */
export const perSheet = (
  entries: readonly Entry[],
  sentence: (count: number) => string,
): readonly Found[] =>
  [...bySheet(entries, ({ cell }) => cell)].map(([sheet, group]) => {
    const listed = group.slice(0, LISTED).map(({ entry }) => entry);
    const more = group.length > LISTED ? `; e altri ${group.length - LISTED}` : '';
    return {
      message: `${sentence(group.length)}: ${listed.join('; ')}${more}.`,
      subject: sheet,
      cell: group[0]?.cell ?? null,
      evidence: `${group.length}|${fingerprint(group.map(({ entry }) => entry).join('|'))}`,
    };
  });
