import type { CellRange } from '../../../../sheets/snapshot';
import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../excelHost';
import type { HostFormat, HostSheet } from '../../hostWorkbook';
import { asText } from '../arguments';
import { cellFormats } from './formatHolder';

/** The format that a style gives; `Normal` is there in every workbook. Throws `ItemNotFound`. */
const styleFormat = (name: string, host: ExcelHost): HostFormat => {
  const style = host.workbook().styles.find((known) => known.name === name);
  if (style) return { ...style.format, style: style.name };
  if (name === 'Normal') return {};
  throw new ExcelError('ItemNotFound');
};

/** Gives cells a named style, which takes the place of every format that they had. */
export const applyStyle = (
  sheet: HostSheet,
  areas: readonly CellRange[],
  value: unknown,
  host: ExcelHost,
): void => {
  const format = styleFormat(asText(value), host);
  cellFormats(sheet, areas, host).patch(() => ({ ...format }));
};
