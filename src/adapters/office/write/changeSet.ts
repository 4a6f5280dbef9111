import type { CellRange, SheetVisibility } from '../../../sheets/snapshot';
import type { CellLook, SheetImage } from '../image/sheetImage';
import type { MovedNote } from './movedNotes';
import type { ListedName, ListedSheet } from '../read/listSheets';

/** One sheet as it is to be. */
export interface TargetSheet {
  /** Id of the sheet that stands; null for one that is to be added under its title. */
  readonly id: string | null;
  readonly image: SheetImage;
  /** True for a sheet that stands under another title: Excel may refuse even to be told the same. */
  readonly isRenamed: boolean;
  /** True where the tab is to get another colour, which a protected workbook refuses. */
  readonly isRecoloured: boolean;
  /** Where the sheet holds something now; ignored for a new one. */
  readonly before: CellRange;
  /** Sizes in points of columns and rows that have none of their own. */
  readonly usual: { readonly width: number; readonly height: number };
  /** True where a print area may be set that the image does not have. */
  readonly hasPrintArea: boolean;
  /** Tables and pivot tables that stand where cells are to be written. */
  readonly tables: readonly string[];
  readonly pivots: readonly string[];
  readonly notes: readonly MovedNote[];
  /** Where a sheet that comes back stood, from 0; null leaves it where it is or at the end. */
  readonly position: number | null;
  /** How a sheet that comes back was shown; ignored for one that stands. */
  readonly visibility: SheetVisibility;
}

/**
 * All that is to be changed in a workbook, by a plan or to put back what was. User sheets are not
 * in it.
 */
export interface ChangeSet {
  readonly sheets: readonly TargetSheet[];
  /** Sheets that go. */
  readonly removed: readonly ListedSheet[];
  /** Titles for sheets whose own is wanted by another, until they get theirs or go. */
  readonly interimTitles: readonly { readonly id: string; readonly title: string }[];
  readonly names: readonly { readonly name: ListedName; readonly exists: boolean }[];
  readonly removedNames: readonly string[];
  /** Named cell styles that the workbook does not have yet. */
  readonly styles: readonly {
    readonly name: string;
    readonly look: CellLook;
    readonly format: string;
  }[];
  readonly removedStyles: readonly string[];
}
