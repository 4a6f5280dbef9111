import type { SheetSnapshot } from '../snapshot';
import type { LaidSheet, LaidSheets, LayoutInput } from './layout/layoutInput';
import type { TableSchema } from './schema/tableSchema';
import type { ReadSheet } from './table/standing';

/** One generated sheet: what it holds, how it is written, how it is read again. */
export interface GeneratedSheet {
  readonly schema: TableSchema;
  readonly layOut: (input: LayoutInput, sheets: LaidSheets) => LaidSheet;
  /**
   * Reads what people typed into rows of its kind; null where its table is gone. Without rules of its
   * own the input columns of a sheet are kept by the names of their rows.
   */
  readonly read?: (sheet: SheetSnapshot) => ReadSheet | null;
  /** Italian: where a person types what is to count in place of a computed cell. */
  readonly insteadOf?: (header: string) => string;
}
