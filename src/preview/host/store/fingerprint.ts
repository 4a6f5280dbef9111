import type { CellRange } from '../../../sheets/snapshot';
import type { HostSheet, HostWorkbook } from '../hostWorkbook';
import { boundingRange } from './cellRange';
import { cellValue } from './cellValue';

type Contents = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What a sheet held, to see later what changed. */
export interface SheetFingerprint {
  readonly sheet: HostSheet;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly contents: Contents;
}

const contentsOf = (sheet: HostSheet): Contents =>
  new Map(
    [...sheet.cells].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, cell]) => [
          column,
          // A formula's result is not content: it changes by itself.
          cell.formula ?? `${cell.value?.kind ?? ''} ${String(cellValue(cell))}`,
        ]),
      ),
    ]),
  );

/** Notes what each sheet of a workbook holds. */
export const fingerprint = ({ sheets }: HostWorkbook): ReadonlyMap<string, SheetFingerprint> =>
  new Map(
    sheets.map((sheet) => {
      const { id, name, visibility, isProtected } = sheet;
      return [id, { sheet, name, visibility, isProtected, contents: contentsOf(sheet) }];
    }),
  );

/** The rectangle around the cells whose content is another than it was; null where none is. */
export const changedArea = (before: Contents, sheet: HostSheet): CellRange | null => {
  const now = contentsOf(sheet);
  let area: CellRange | null = null;
  const compare = (one: Contents, other: Contents): void => {
    for (const [row, cells] of one) {
      for (const [column, content] of cells) {
        if ((other.get(row)?.get(column) ?? ' ') === content) continue;
        const cell = { top: row, left: column, bottom: row, right: column };
        area = area === null ? cell : boundingRange(area, cell);
      }
    }
  };
  compare(before, now);
  compare(now, before);
  return area;
};
