import { localAddress } from '../../../../domain/model/cellAddress';
import { escapeCellText, escapeXml } from '../../../../adapters/xlsx/xml/entities';
import type { HostCell, HostFormat, HostValue } from '../../hostWorkbook';
import { runXml } from './formatXml';
import type { StyleWriter } from './styleWriter';

/** One cell of the store as XML. Texts stand in the cell itself; formulas carry their results. */
export const hostCellXml = (
  row: number,
  column: number,
  cell: HostCell,
  styles: StyleWriter,
): string => {
  const style = styles.cell(cell.format);
  const open = `<c r="${localAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell.formula !== undefined) return `${open}${formulaXml(cell.formula, cell.value)}</c>`;
  if (cell.value === null) return `${open}/>`;
  return `${open}${valueXml(cell.value, cell.format, styles.face)}</c>`;
};

const formulaXml = (formula: string, value: HostValue | null): string => {
  const written = `<f>${escapeXml(withPrefixes(formula.slice(1)))}</f>`;
  switch (value?.kind) {
    case 'number':
      return `>${written}<v>${value.value}</v>`;
    case 'text':
      return ` t="str">${written}<v>${escapeCellText(value.text)}</v>`;
    case 'boolean':
      return ` t="b">${written}<v>${value.value ? 1 : 0}</v>`;
    case 'error':
      return ` t="e">${written}<v>${escapeXml(value.code)}</v>`;
    case undefined:
      return `>${written}`;
  }
};

const valueXml = (value: HostValue, format: HostFormat, face: string): string => {
  switch (value.kind) {
    case 'number':
      return `><v>${value.value}</v>`;
    case 'boolean':
      return ` t="b"><v>${value.value ? 1 : 0}</v>`;
    case 'error':
      return ` t="e"><v>${escapeXml(value.code)}</v>`;
    case 'text':
      return ` t="inlineStr"><is>${textXml(value, format, face)}</is>`;
  }
};

const textXml = (
  { text, runs }: Extract<HostValue, { kind: 'text' }>,
  format: HostFormat,
  face: string,
): string => {
  if (runs === undefined || runs.every(({ struck }) => struck)) return pieceXml(text);
  return runs
    .map((run) => `<r>${runXml(format, run.struck, face)}${pieceXml(run.text)}</r>`)
    .join('');
};

const pieceXml = (text: string): string => `<t xml:space="preserve">${escapeCellText(text)}</t>`;

/** Functions after Excel 2007, which files name with a prefix. */
const YOUNGER =
  'ACOT|AGGREGATE|ARABIC|BASE|CEILING\\.MATH|CONCAT|DAYS|DECIMAL|FLOOR\\.MATH|FORMULATEXT|IFNA|IFS|ISFORMULA|ISOWEEKNUM|LET|LAMBDA|MAXIFS|MINIFS|NUMBERVALUE|RANK\\.AVG|RANK\\.EQ|SEQUENCE|SHEET|SHEETS|STDEV\\.P|STDEV\\.S|SWITCH|TEXTJOIN|UNICHAR|UNICODE|UNIQUE|VAR\\.P|VAR\\.S|XLOOKUP|XMATCH|XOR|PERCENTILE\\.EXC|PERCENTILE\\.INC|QUARTILE\\.EXC|QUARTILE\\.INC|MODE\\.SNGL|NETWORKDAYS\\.INTL|WORKDAY\\.INTL|TEXTBEFORE|TEXTAFTER|TEXTSPLIT|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|SORTBY|RANDARRAY';
const SHEET_FUNCTIONS = 'FILTER|SORT';
const CALLS = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])(?:(${SHEET_FUNCTIONS})|(?:${YOUNGER}))(?=\\()`,
  'gi',
);

const withPrefixes = (formula: string): string =>
  formula.replace(CALLS, (call: string, sheetFunction: string | undefined) =>
    /^["']/.test(call) ? call : `_xlfn.${sheetFunction === undefined ? '' : '_xlws.'}${call}`,
  );
