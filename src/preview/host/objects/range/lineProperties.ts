import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import { fullAddress } from '../../store/address';
import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from '../../store/cellRange';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../store/dimensions';
import { asRecord } from '../arguments';
import { type FormatHolder, rangeFormats } from '../format/formatHolder';
import { CELL, optionsOf, type Place } from './getCellProperties';
import { type Answer, FORMAT, type Options, pickProperties, type Readers } from './propertyReaders';

const uniform = (holder: FormatHolder, path: readonly string[]): unknown => {
  const [name = '', leaf] = path;
  return holder.uniform((format) => {
    const part = pickProperties(FORMAT, format, {
      [name]: leaf === undefined ? true : { [leaf]: true },
    });
    return leaf === undefined ? part[name] : asRecord(part[name])[leaf];
  });
};

const leaves = (holder: FormatHolder, name: string, options: Options): Answer => {
  // A border has a side as well, which makes it one level deeper than the store can compare.
  if (name === 'borders') throw new ExcelError('NotImplemented', `Range.format.${name}`);
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, wanted]) => wanted === true)
      .map(([leaf]) => [leaf, uniform(holder, [name, leaf])]),
  );
};

/** A format of a whole row or column: what its cells agree on. */
const lineFormat = (
  { target, host }: Place,
  options: unknown,
  own: Readers<RangeTarget>,
): unknown => {
  const holder = rangeFormats(target, host);
  const answer: Answer = {};
  for (const [name, option] of Object.entries(asRecord(options))) {
    const special = own[name];
    if (option === true && special) answer[name] = special(target, option);
    else if (option === true) answer[name] = uniform(holder, [name]);
    else if (typeof option === 'object') answer[name] = leaves(holder, name, asRecord(option));
  }
  return answer;
};

const lines = (
  parts: readonly RangeTarget[],
  options: unknown,
  own: Readers<Place>,
  host: ExcelHost,
): unknown =>
  parts.map((target) => {
    const place = {
      target,
      cell: undefined,
      format: {},
      address: fullAddress(target.sheet.name, target.area),
      host,
    };
    return pickProperties({ ...CELL, ...own }, place, optionsOf(options));
  });

const ROW: Readers<Place> = {
  rowIndex: ({ target }) => target.area.top,
  rowHidden: ({ target: { sheet, area } }) => sheet.hiddenRows.has(area.top),
  hidden: ({ target: { sheet, area } }) => sheet.hiddenRows.has(area.top),
  format: (place, options) =>
    lineFormat(place, options, {
      rowHeight: ({ sheet, area }) => sheet.rowHeights.get(area.top) ?? STANDARD_HEIGHT,
    }),
};

const COLUMN: Readers<Place> = {
  columnIndex: ({ target }) => target.area.left,
  columnHidden: ({ target: { sheet, area } }) => sheet.hiddenColumns.has(area.left),
  hidden: ({ target: { sheet, area } }) => sheet.hiddenColumns.has(area.left),
  format: (place, options) =>
    lineFormat(place, options, {
      columnWidth: ({ sheet, area }) => sheet.columnWidths.get(area.left) ?? STANDARD_WIDTH,
    }),
};

/** `Range.getRowProperties`: for each row of the range, as a whole row of the sheet. */
export const rowProperties = (
  { sheet, area }: RangeTarget,
  options: unknown,
  host: ExcelHost,
): unknown => {
  if (area.bottom === LAST_ROW && area.top === 0) throw new ExcelError('InvalidArgument');
  const rows = Array.from({ length: rowCount(area) }, (_row, index) => area.top + index);
  const parts = rows.map((row) => ({
    sheet,
    area: { top: row, bottom: row, left: 0, right: LAST_COLUMN },
  }));
  return lines(parts, options, ROW, host);
};

/** `Range.getColumnProperties`: for each column of the range, as a whole column of the sheet. */
export const columnProperties = (
  { sheet, area }: RangeTarget,
  options: unknown,
  host: ExcelHost,
): unknown => {
  const columns = Array.from({ length: columnCount(area) }, (_column, index) => area.left + index);
  const parts = columns.map((column) => ({
    sheet,
    area: { top: 0, bottom: LAST_ROW, left: column, right: column },
  }));
  return lines(parts, options, COLUMN, host);
};
