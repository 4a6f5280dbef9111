import type { PlannedSheet } from '../../../sheets/plan';
import { isOwnName, marksSheet } from '../../cells/marks';
import { sameName } from '../../cells/ownNames';
import { sheetOfReference } from '../../cells/sheetReference';
import type { ListedName, ListedSheet, SheetList } from '../read/listSheets';
import { isLock } from './writeLock';

/** The generated sheets of a workbook, found by their marks as the xlsx adapter finds them. */
export interface OwnSheets {
  /** The sheet that each planned one replaces; new ones are not among them. */
  readonly replaced: ReadonlyMap<PlannedSheet, ListedSheet>;
  /** Sheets of ours that the plan no longer has. */
  readonly removed: readonly ListedSheet[];
  /** Names that the program wrote or is about to write, the lock apart. */
  readonly names: readonly ListedName[];
}

/**
 * A sheet is ours where a mark of the plan points to it, or one of a former plan, see
 * {@link marksSheet}. A user's own name `Traguardo_2023` makes no sheet ours.
 */
export const ownSheets = (
  list: SheetList,
  planned: readonly PlannedSheet[],
  plannedNames: readonly string[],
): OwnSheets => {
  const pointedTo = ({ formula }: ListedName): ListedSheet | undefined => {
    const title = sheetOfReference(formula);
    return title === null ? undefined : list.sheets.find(({ name }) => sameName(name, title));
  };
  const replaced = new Map<PlannedSheet, ListedSheet>();
  const taken = new Set<ListedSheet>();
  for (const sheet of planned) {
    const mark = list.names.find(({ name }) => sameName(name, sheet.mark));
    const stands = mark === undefined ? undefined : pointedTo(mark);
    if (stands === undefined || taken.has(stands)) continue;
    replaced.set(sheet, stands);
    taken.add(stands);
  }
  const former = list.names.filter((name) => marksSheet({ ...name, refersTo: name.formula }));
  const pointed = former.map(pointedTo);
  const written = [...planned.map(({ mark }) => mark), ...plannedNames];
  return {
    replaced,
    removed: list.sheets.filter((sheet) => pointed.includes(sheet) && !taken.has(sheet)),
    names: list.names.filter(
      (name) =>
        !isLock(name) && (isOwnName(name) || written.some((own) => sameName(own, name.name))),
    ),
  };
};
