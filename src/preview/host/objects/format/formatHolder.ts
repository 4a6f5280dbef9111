import type { CellRange } from '../../../../sheets/snapshot';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import type { HostFormat, HostSheet, HostStyle } from '../../hostWorkbook';
import { type FormatChange, patchFormats } from '../../store/patchFormats';
import { Agreement, agreeOn } from '../../store/uniformFormat';
import { mayChange, mayChangeWorkbook } from '../guards';

/** Whatever has a font, a fill and borders: the cells of ranges, or a named style. */
export interface FormatHolder {
  /** The value where all formats agree, else null. */
  readonly uniform: <V>(pick: (format: HostFormat) => V | null) => V | null;
  readonly patch: (change: FormatChange) => void;
  /** The rectangles whose edges borders run along; a style has none. */
  readonly areas: readonly CellRange[];
  /** As `uniform` and `patch`, for a part of one area. */
  readonly uniformIn: <V>(part: CellRange, pick: (format: HostFormat) => V | null) => V | null;
  readonly patchIn: (part: CellRange, change: FormatChange) => void;
}

/** The cells of one or more ranges of a sheet. */
export const cellFormats = (
  sheet: HostSheet,
  areas: readonly CellRange[],
  host: ExcelHost,
): FormatHolder => {
  const uniform = <V>(
    parts: readonly CellRange[],
    pick: (format: HostFormat) => V | null,
  ): V | null => {
    const agreement = new Agreement<V>();
    for (const part of parts) agreeOn(sheet, part, pick, agreement);
    return agreement.value;
  };
  const patch = (parts: readonly CellRange[], change: FormatChange): void => {
    mayChange(sheet, host);
    for (const part of parts) patchFormats(sheet, part, change);
    host.touch();
  };
  return {
    areas,
    uniform: (pick) => uniform(areas, pick),
    patch: (change) => patch(areas, change),
    uniformIn: (part, pick) => uniform([part], pick),
    patchIn: (part, change) => patch([part], change),
  };
};

export const rangeFormats = (target: RangeTarget, host: ExcelHost): FormatHolder =>
  cellFormats(target.sheet, [target.area], host);

/** A named style; what changes in it changes in every cell that has it. */
export const styleFormats = (style: HostStyle, host: ExcelHost): FormatHolder => {
  const patch = (change: FormatChange): void => {
    mayChangeWorkbook(host);
    style.format = change(style.format, 0, 0);
    for (const { cells } of host.workbook().sheets) {
      for (const row of cells.values()) {
        for (const cell of row.values()) {
          if (cell.format.style === style.name) cell.format = change(cell.format, 0, 0);
        }
      }
    }
    host.touch();
  };
  return {
    areas: [],
    uniform: (pick) => pick(style.format),
    patch,
    uniformIn: (_part, pick) => pick(style.format),
    patchIn: (_part, change) => patch(change),
  };
};
