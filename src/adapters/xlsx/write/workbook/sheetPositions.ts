import type { PlannedSheet } from '../../../../sheets/plan';
import type { ListedSheet, WorkbookPart } from '../../ooxml/workbookPart';
import type { SheetChanges } from '../package/ownSheets';

/** What becomes of the sheets at each former position. */
export interface PositionChanges {
  /** The new position of the sheet; null where it is removed. */
  readonly after: (position: number) => number | null;
  /** True for a sheet of ours that is written anew. */
  readonly replaced: (position: number) => boolean;
  /** Titles of the sheets that are removed. */
  readonly removedTitles: readonly string[];
}

/** Where sheets stand once the plan is carried out. */
export interface SheetPositions extends PositionChanges {
  readonly of: (sheet: PlannedSheet) => number;
}

export const sheetPositions = (workbook: WorkbookPart, changes: SheetChanges): SheetPositions => {
  const kept = workbook.sheets.filter((sheet) => !changes.removed.includes(sheet));
  const again = new Set(changes.replaced.values());
  return {
    of: (sheet) => {
      const former = changes.replaced.get(sheet);
      return former === undefined
        ? kept.length + changes.added.indexOf(sheet)
        : kept.indexOf(former);
    },
    after: (position) => {
      const index = kept.indexOf(workbook.sheets[position] as ListedSheet);
      return index < 0 ? null : index;
    },
    replaced: (position) => again.has(workbook.sheets[position] as ListedSheet),
    removedTitles: changes.removed.map(({ name }) => name),
  };
};
