import type { CellRange } from '../../../sheets/snapshot';
import type { HostFormat, HostSheet } from '../hostWorkbook';
import { rowCount } from './cellRange';
import { visitCells } from './cells';

/** What all formats have in common: the value where it is the same everywhere, else null. */
export class Agreement<V> {
  private values: V | null | undefined;

  add(value: V | null): void {
    if (this.values === undefined) this.values = value;
    else if (this.values !== value) this.values = null;
  }

  get isBroken(): boolean {
    return this.values === null;
  }

  get value(): V | null {
    return this.values ?? null;
  }
}

/** Adds what `pick` finds in every cell's format, those without an entry included. */
export const agreeOn = <V>(
  sheet: HostSheet,
  range: CellRange,
  pick: (format: HostFormat) => V | null,
  agreement: Agreement<V>,
): void => {
  const own = new Map<number, number>();
  visitCells(sheet, range, (cell, _row, column) => {
    own.set(column, (own.get(column) ?? 0) + 1);
    agreement.add(pick(cell.format));
  });
  const rows = rowCount(range);
  for (let column = range.left; column <= range.right && !agreement.isBroken; column += 1) {
    if ((own.get(column) ?? 0) < rows) {
      agreement.add(pick(sheet.columnFormats?.get(column) ?? {}));
    }
  }
};
