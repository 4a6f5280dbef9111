import type { CellRange } from '../../../../sheets/snapshot';
import type { ExcelHost } from '../../excelHost';
import type { HostFormat, HostSheet } from '../../hostWorkbook';
import { cellAt } from '../../store/cells';
import { cellText } from '../../store/cellText';
import { fitColumns, fitRows } from '../../store/dimensions';
import { asBoolean, asOneOf, asWhole } from '../arguments';
import { bordersObject } from './borders';
import { type Members, objectsOf, type Scalar } from '../excelObject';
import { fillObject } from './fill';
import { fontObject } from './font';
import { cellFormats, type FormatHolder } from './formatHolder';
import { mayChange } from '../guards';
import { columnWidth, rowHeight } from './sizes';

/** The cells whose format it is. */
export interface FormattedCells {
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}

export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const holderOf = ({ sheet, areas }: FormattedCells, host: ExcelHost): FormatHolder =>
  cellFormats(sheet, areas, host);

/** A plain property of the format, read where all cells agree. */
const attribute = <K extends keyof HostFormat>(
  key: K,
  standard: NonNullable<HostFormat[K]>,
  check: (value: unknown) => NonNullable<HostFormat[K]>,
): Scalar<FormattedCells> => ({
  read: (cells, host) => holderOf(cells, host).uniform((format) => format[key] ?? standard),
  write: (cells, value, host) => {
    const checked = check(value);
    holderOf(cells, host).patch((format) => ({ ...format, [key]: checked }));
  },
});

const textOn =
  (sheet: HostSheet, host: ExcelHost) =>
  (row: number, column: number): string =>
    cellText(cellAt(sheet, row, column), host.workbook().date1904);

const RANGE_FORMAT: Members<FormattedCells> = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: attribute('horizontal', 'General', (value) => asOneOf(value, HORIZONTAL)),
    verticalAlignment: attribute('vertical', 'Bottom', (value) => asOneOf(value, VERTICAL)),
    wrapText: attribute('wrap', false, asBoolean),
    indentLevel: { since: '1.9', ...attribute('indent', 0, (value) => asWhole(value, 0, 250)) },
    columnWidth: { since: '1.2', ...columnWidth },
    rowHeight: { since: '1.2', ...rowHeight },
  },
  objects: {
    font: { open: (cells, host) => fontObject(holderOf(cells, host), host) },
    fill: { open: (cells, host) => fillObject(holderOf(cells, host), host) },
    borders: { open: (cells, host) => bordersObject(holderOf(cells, host), host) },
  },
  methods: {
    autofitColumns: {
      since: '1.2',
      call: ({ sheet, areas }, _args, host) => {
        mayChange(sheet, host);
        for (const area of areas) fitColumns(sheet, area, textOn(sheet, host));
        host.touch();
      },
    },
    autofitRows: {
      since: '1.2',
      call: ({ sheet, areas }, _args, host) => {
        mayChange(sheet, host);
        for (const area of areas) fitRows(sheet, area);
        host.touch();
      },
    },
  },
};

export const rangeFormatObject = objectsOf(RANGE_FORMAT);
