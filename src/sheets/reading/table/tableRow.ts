import type { Written } from '../../../domain/model/cell';
import type { SheetBlock } from '../blocks/sheetBlock';
import type { ColumnUse } from '../columns/mapColumns';
import type { Grid, GridCell } from '../grid/grid';

/** What a row of a table is. Every row is one of these. */
export type TableRow =
  | { readonly kind: 'indicator'; readonly row: number; readonly name: GridCell }
  /** More about the indicator above: another office, a second target, a word on it. */
  | { readonly kind: 'more'; readonly row: number }
  | { readonly kind: 'total'; readonly row: number }
  /** An objective or an area with nothing measured in the row. */
  | { readonly kind: 'parent'; readonly row: number }
  /** A title over the rows below it. */
  | { readonly kind: 'section'; readonly row: number; readonly cell: GridCell }
  | { readonly kind: 'evaluation'; readonly row: number; readonly evaluation: Written }
  /** Words without anything measured. */
  | { readonly kind: 'note'; readonly row: number }
  /** The header once more, or the numbers of its columns. */
  | { readonly kind: 'heading'; readonly row: number }
  | { readonly kind: 'blank'; readonly row: number }
  | { readonly kind: 'left-out'; readonly row: number };

/** A block with what every row is compared with. */
export interface Table {
  readonly grid: Grid;
  readonly block: SheetBlock;
  readonly columns: ReadonlySet<number>;
  readonly roles: ReadonlyMap<number, ColumnUse['role']>;
  /** Header texts by column. */
  readonly headers: ReadonlyMap<number, ReadonlySet<string>>;
  /** A form not filled in yet has names alone in most rows: then they are no section titles. */
  readonly sparse: boolean;
}

/** A row as the rules look at it. */
export interface RowView {
  readonly row: number;
  /** Its cells in the columns of the block; the first is there wherever a rule after `blank` looks. */
  readonly cells: readonly GridCell[];
  /** The cell in the column of indicators. */
  readonly name: GridCell | undefined;
  /** Something stands under a target, an actual or an achievement. */
  readonly measured: boolean;
}
