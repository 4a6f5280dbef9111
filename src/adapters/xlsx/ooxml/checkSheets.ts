import { atSheet, UnusableWorkbook } from '../unusableWorkbook';
import type { Relationship } from './relationships';

/** A sheet of the list, and where it leads. */
interface SheetPlace {
  readonly name: string;
  /** The id of the relationship; '' where there is none. */
  readonly relationship: string;
  readonly path: string | null;
}

/**
 * Throws `damaged` for a list of sheets in which one is lost: there are fewer than `least`, two have
 * one name or one part, or one has no part while the workbook has a worksheet that no sheet of the
 * list names.
 */
export const checkSheets = (
  sheets: readonly SheetPlace[],
  relationships: readonly Relationship[],
  least = 1,
): void => {
  if (sheets.length < least) throw new UnusableWorkbook('damaged');
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { name, path } of sheets) {
    const [key, place] = [name.toLowerCase(), path?.toLowerCase() ?? null];
    if (names.has(key) || (place !== null && paths.has(place)))
      throw atSheet(new UnusableWorkbook('damaged'), name);
    names.add(key);
    if (place !== null) paths.add(place);
  }
  const bare = sheets.find(({ relationship }) => relationship === '');
  const isLost = ({ type, target }: Relationship): boolean =>
    type === 'worksheet' && target !== null && !paths.has(target.toLowerCase());
  if (bare !== undefined && relationships.some(isLost))
    throw atSheet(new UnusableWorkbook('damaged'), bare.name);
};
