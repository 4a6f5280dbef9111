import type { ExcelHost, RangeTarget } from '../../excelHost';
import type { HostFormat } from '../../hostWorkbook';
import { fullAddress } from '../../store/address';
import {
  cellCount,
  columnCount,
  isEntireColumn,
  isEntireRow,
  rowCount,
} from '../../store/cellRange';
import { checkNumberFormat } from '../../store/checkNumberFormat';
import { cellText } from '../../store/cellText';
import { cellFormula, cellValue, cellValueType } from '../../store/cellValue';
import { formatAt } from '../../store/cells';
import { localNumberFormat } from '../../store/localNumberFormat';
import { patchFormats } from '../../store/patchFormats';
import { asText } from '../arguments';
import { grid, inputPerCell, writeContents } from './contents';
import type { Scalar } from '../excelObject';
import { rangeFormats } from '../format/formatHolder';
import { mayChange } from '../guards';
import { hiddenScalars } from './hiddenScalars';
import { extentOf } from '../format/sizes';
import { applyStyle } from '../format/applyStyle';

/** Excel answers cells only after it has computed them. */
const computed =
  (read: (target: RangeTarget, host: ExcelHost) => unknown) =>
  (target: RangeTarget, host: ExcelHost): unknown => {
    host.settle();
    return read(target, host);
  };

const checkedNumberFormat = (value: unknown): string | null =>
  value === null ? null : checkNumberFormat(asText(value));

const writeNumberFormat = (target: RangeTarget, input: unknown, host: ExcelHost): void => {
  const { sheet, area } = target;
  mayChange(sheet, host);
  const inputAt = inputPerCell(target, input);
  const change = (format: HostFormat, row: number, column: number): HostFormat => {
    const numberFormat = checkedNumberFormat(inputAt(row, column));
    return numberFormat === null ? format : { ...format, numberFormat };
  };
  patchFormats(sheet, area, change);
  host.touch();
};

const size = (read: (target: RangeTarget) => unknown): Scalar<RangeTarget> => ({ read });

const numberFormats =
  (show: (code: string) => string) =>
  (target: RangeTarget): unknown =>
    grid(target, (_cell, row, column) =>
      show(formatAt(target.sheet, row, column).numberFormat ?? 'General'),
    );

/** The plain properties of `Excel.Range`. */
export const RANGE_SCALARS: Readonly<Record<string, Scalar<RangeTarget>>> = {
  address: size(({ sheet, area }) => fullAddress(sheet.name, area)),
  addressLocal: size(({ sheet, area }) => fullAddress(sheet.name, area)),
  rowIndex: size(({ area }) => area.top),
  columnIndex: size(({ area }) => area.left),
  rowCount: size(({ area }) => rowCount(area)),
  columnCount: size(({ area }) => columnCount(area)),
  // As documented: -1 beyond 2^31 - 1 cells.
  cellCount: size(({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area))),
  isEntireColumn: { since: '1.7', ...size(({ area }) => isEntireColumn(area)) },
  isEntireRow: { since: '1.7', ...size(({ area }) => isEntireRow(area)) },
  values: {
    read: computed((target) => grid(target, cellValue)),
    write: (target, value, host) => writeContents(target, value, host),
  },
  formulas: {
    read: computed((target) => grid(target, cellFormula)),
    write: (target, value, host) => writeContents(target, value, host),
  },
  valueTypes: { read: computed((target) => grid(target, cellValueType)) },
  text: {
    read: computed((target, host) =>
      grid(target, (cell) => cellText(cell, host.workbook().date1904)),
    ),
  },
  numberFormat: { read: numberFormats((code) => code), write: writeNumberFormat },
  numberFormatLocal: { since: '1.7', read: numberFormats(localNumberFormat) },
  style: {
    since: '1.7',
    read: (target, host) =>
      rangeFormats(target, host).uniform((format) => format.style ?? 'Normal'),
    write: (target, value, host) => applyStyle(target.sheet, [target.area], value, host),
  },
  hasSpill: { since: '1.12', read: () => false },
  hyperlink: { since: '1.7', read: () => null },
  left: { since: '1.10', read: ({ sheet, area }) => extentOf(sheet, area).left },
  top: { since: '1.10', read: ({ sheet, area }) => extentOf(sheet, area).top },
  width: { since: '1.10', read: ({ sheet, area }) => extentOf(sheet, area).width },
  height: { since: '1.10', read: ({ sheet, area }) => extentOf(sheet, area).height },
  ...hiddenScalars,
};
