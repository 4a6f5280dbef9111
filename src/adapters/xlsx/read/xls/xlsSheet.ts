import type { CellRange, SheetSnapshot, SnapshotCell } from '../../../../sheets/snapshot';
import { numberContent, textContent } from '../../../cells/cellContent';
import { atCell, UnusableWorkbook } from '../../unusableWorkbook';
import { GENERAL } from '../cellFormats';
import { biffDouble, biffError, rkNumber } from '../biffNumber';
import { fontRuns, type FontedText } from '../fontRuns';
import { OLD_SHEET_SIZE, sheetCells, type CellBudget, type SheetCells } from '../sheetCells';
import { biffReader, readBiffText } from './biffText';
import { KIND, substream, type BiffRecord } from './records';
import type { XlsGlobals, XlsSheetEntry } from './xlsGlobals';

type Content = SnapshotCell['content'];

/** Reads one sheet of a BIFF8 stream; sheets without cells (charts, macros) stay empty. */
export const readXlsSheet = (
  stream: Uint8Array,
  globals: XlsGlobals,
  { name, kind, visibility, at }: XlsSheetEntry,
  budget: CellBudget,
): SheetSnapshot => {
  const sheet = sheetCells(budget, OLD_SHEET_SIZE);
  const cells = cellReader(globals, sheet);
  if (kind === 'worksheet') {
    for (const record of substream(stream, at)) {
      if (record.kind === KIND.mergeCells) mergedRanges(record.data).forEach(sheet.merge);
      else if (record.kind === KIND.row) hideRow(record.data, sheet);
      else if (record.kind === KIND.columnInfo) hideColumns(record.data, sheet);
      else cells.add(record);
    }
    cells.end();
  }
  return { name, kind, visibility, ...sheet.content() };
};

const hideRow = (data: DataView, sheet: SheetCells): void => {
  const row = data.getUint16(0, true);
  if (data.getUint16(12, true) & 0x20) sheet.hideRows(row, row);
};

/** Excel itself writes 256 as the last column where all of them are meant. */
const hideColumns = (data: DataView, sheet: SheetCells): void => {
  if ((data.getUint16(8, true) & 1) === 0) return;
  const last = data.getUint16(2, true);
  sheet.hideColumns(data.getUint16(0, true), last === OLD_SHEET_SIZE.columns ? last - 1 : last);
};

const mergedRanges = (data: DataView): readonly CellRange[] =>
  Array.from({ length: data.getUint16(0, true) }, (_, index) => {
    const at = (field: number): number => data.getUint16(2 + index * 8 + field * 2, true);
    return { top: at(0), bottom: at(1), left: at(2), right: at(3) };
  });

interface CellReader {
  readonly add: (record: BiffRecord) => void;
  readonly end: () => void;
}

/** Keeps a cell of the row that a record names; empty texts are no content. */
const cellKeeper =
  (sheet: SheetCells, struckAt: (xf: number) => boolean) =>
  (
    data: DataView,
    column: number,
    xf: number,
    content: Content | undefined,
    formula: boolean,
  ): void => {
    if (content === undefined || (content.kind === 'text' && content.text === '' && !formula))
      return;
    sheet.keep(data.getUint16(0, true), column, {
      content,
      ...(formula ? { formula } : {}),
      ...(content.kind !== 'text' && struckAt(xf) ? { struck: true as const } : {}),
    });
  };

/** Follows the records of cells; a formula's text comes in a record of its own behind it. */
const cellReader = (globals: XlsGlobals, sheet: SheetCells): CellReader => {
  const struckAt = (xf: number): boolean => (globals.formats[xf] ?? GENERAL).struck;
  const put = cellKeeper(sheet, struckAt);
  const number = (value: number, xf: number): Content =>
    numberContent(value, (globals.formats[xf] ?? GENERAL).numberFormat, globals.from1904);
  let waiting: DataView | null = null;
  const putText = (text: FontedText): void => {
    if (waiting === null) return;
    const xf = waiting.getUint16(4, true);
    put(waiting, waiting.getUint16(2, true), xf, styledText(text, struckAt(xf), globals), true);
    waiting = null;
  };
  const putCell = (record: BiffRecord): void => {
    const { kind, data } = record;
    const column = data.getUint16(2, true);
    if (kind === KIND.mulRk) {
      for (let at = 4, next = column; at + 8 <= data.byteLength; at += 6, next++) {
        const xf = data.getUint16(at, true);
        put(data, next, xf, number(rkNumber(data.getUint32(at + 2, true)), xf), false);
      }
      return;
    }
    const xf = data.getUint16(4, true);
    if (kind === KIND.formula) {
      const result = formulaResult(data, (value) => number(value, xf));
      if (result === 'text') waiting = data;
      else put(data, column, xf, result, true);
    } else put(data, column, xf, plainContent(record, globals, xf, number), false);
  };
  return {
    add: (record) => {
      const { kind, data } = record;
      if (OLD_CELLS.has(kind)) throw new UnusableWorkbook('damaged');
      const isText = kind === KIND.string && waiting !== null;
      if (!isText && !CELLS.has(kind)) return;
      const place = isText ? (waiting ?? data) : data;
      try {
        if (isText) putText(readBiffText(biffReader(record, 0)));
        else {
          putText(NO_TEXT);
          putCell(record);
        }
      } catch (error) {
        throw atCell(error, place.getUint16(0, true), place.getUint16(2, true));
      }
    },
    end: () => putText(NO_TEXT),
  };
};

const CELLS: ReadonlySet<number> = new Set([
  KIND.formula, KIND.mulRk, KIND.labelSst, KIND.label, KIND.richLabel, KIND.number, KIND.rk, KIND.boolErr,
]); // prettier-ignore

/** Cells as Excel 2 to 4 wrote them; in a sheet of Excel 97 they are out of place. */
const OLD_CELLS: ReadonlySet<number> = new Set([0x02, 0x03, 0x04, 0x05, 0x07, 0x0206, 0x0406]);

const plainContent = (
  record: BiffRecord,
  globals: XlsGlobals,
  xf: number,
  number: (value: number, xf: number) => Content,
): Content | undefined => {
  const { kind, data } = record;
  const struck = (globals.formats[xf] ?? GENERAL).struck;
  if (kind === KIND.number) return number(biffDouble(data, 6), xf);
  if (kind === KIND.rk) return number(rkNumber(data.getUint32(6, true)), xf);
  if (kind === KIND.boolErr) return flagContent(data.getUint8(6), data.getUint8(7) === 1);
  if (kind === KIND.labelSst) return globals.strings(data.getUint32(6, true), struck);
  return styledText(readBiffText(biffReader(record, 6)), struck, globals);
};

const NO_TEXT: FontedText = { text: '', fonts: [] };

const styledText = (text: FontedText, struck: boolean, globals: XlsGlobals): Content =>
  textContent(fontRuns(text, struck, globals.strikes));

/** The result stored with a formula; 'text' where it follows in a record of its own. */
const formulaResult = (data: DataView, number: (value: number) => Content): Content | 'text' => {
  if (data.getUint16(12, true) !== 0xffff) return number(biffDouble(data, 6));
  const kind = data.getUint8(6);
  if (kind === 0) return 'text';
  return kind === 3 ? { kind: 'text', text: '' } : flagContent(data.getUint8(8), kind === 2);
};

const flagContent = (value: number, isError: boolean): Content =>
  isError ? { kind: 'error', code: biffError(value) } : { kind: 'boolean', value: value !== 0 };
