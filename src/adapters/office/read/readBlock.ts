import type { CellRange } from '../../../sheets/snapshot';
import type { RequestPart } from '../sync/sendInParts';
import { cellsOf, halvesOf, rangeAt } from './ranges';

/** What Excel says of the cells of one block, row by row. */
export interface CellBlock {
  readonly place: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** Bytes of one cell's answers; measured on the samples: 85. */
const BYTES = 90;

export const readBlock = (id: string, place: CellRange): RequestPart<CellBlock> => ({
  cells: cellsOf(place),
  bytes: cellsOf(place) * BYTES,
  cut: () => halvesOf(place).map((half) => readBlock(id, half)),
  ask: ({ workbook }) => {
    const range = rangeAt(workbook.worksheets.getItem(id), place);
    range.load('values,formulas,numberFormat,valueTypes');
    return () => ({
      place,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as unknown[][],
      types: range.valueTypes,
    });
  },
});
