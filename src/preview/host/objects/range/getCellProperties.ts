import { hasApiSet } from '../../apiSet';
import { ExcelError } from '../../excelError';
import type { ExcelHost, RangeTarget } from '../../excelHost';
import type { HostCell, HostFormat } from '../../hostWorkbook';
import { fullAddress } from '../../store/address';
import { formatAt } from '../../store/cells';
import { asRecord, optional } from '../arguments';
import { grid } from './contents';
import { FONT, FORMAT, type Options, pickProperties, type Readers } from './propertyReaders';

/** A cell, or a whole row or column, whose properties are asked for. */
export interface Place {
  readonly target: RangeTarget;
  readonly cell: HostCell | undefined;
  readonly format: HostFormat;
  readonly address: string;
  readonly host: ExcelHost;
}

/**
 * A text as its runs, each with its font. What Excel answers for cells without rich text is not
 * documented: here one run for a text and none for anything else.
 */
const textRuns = ({ cell, format, host }: Place): unknown => {
  if (!hasApiSet(host.apiSet, '1.18')) throw new ExcelError('ApiNotFound');
  const value = cell?.value;
  if (value?.kind !== 'text' || cell?.formula !== undefined) return [];
  const whole = { text: value.text, struck: format.strikethrough === true };
  return (value.runs ?? [whole]).map(({ text, struck }) => ({
    text,
    font: pickProperties(
      FONT,
      { ...format, strikethrough: struck },
      { bold: true, italic: true, strikethrough: true, underline: true, color: true, size: true },
    ),
  }));
};

/** What cells, rows and columns have in common. */
export const CELL: Readers<Place> = {
  address: ({ address }) => address,
  addressLocal: ({ address }) => address,
  format: ({ format }, options) => pickProperties(FORMAT, format, asRecord(options)),
  style: ({ format }) => format.style ?? 'Normal',
  hidden: ({ target: { sheet, area } }) =>
    sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left),
  hyperlink: ({ cell }) => (cell?.hyperlink === undefined ? null : { address: cell.hyperlink }),
  textRuns: (place) => textRuns(place),
};

export const optionsOf = (options: unknown): Options => optional(options, asRecord) ?? {};

/** `Range.getCellProperties`: for each cell what the options ask for. */
export const getCellProperties = (
  { sheet, area }: RangeTarget,
  options: unknown,
  host: ExcelHost,
): unknown => {
  const wanted = optionsOf(options);
  const answer = grid({ sheet, area }, (cell, row, column) => {
    const target = { sheet, area: { top: row, left: column, bottom: row, right: column } };
    const format = cell?.format ?? formatAt(sheet, row, column);
    const address =
      wanted['address'] || wanted['addressLocal'] ? fullAddress(sheet.name, target.area) : '';
    return pickProperties(CELL, { target, cell, format, address, host }, wanted);
  });
  if (answer === null) throw new ExcelError('InvalidArgument');
  return answer;
};
