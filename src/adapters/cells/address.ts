import { localAddress } from '../../domain/model/cellAddress';
import type { CellRange } from '../../sheets/snapshot';

/** A range as `A1:C3`, one cell as `A1`. */
export const rangeAddress = ({ top, left, bottom, right }: CellRange): string =>
  top === bottom && left === right
    ? localAddress(top, left)
    : `${localAddress(top, left)}:${localAddress(bottom, right)}`;

/** The same with `$` signs, as defined names want it. */
export const absoluteAddress = (range: CellRange): string =>
  rangeAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');

/** A sheet name before `!`, always in quotes: right for every name. */
export const sheetPrefix = (title: string): string => `'${title.replaceAll("'", "''")}'!`;
