import type { CellRange, SheetSnapshot, SnapshotCell } from '../../../../sheets/snapshot';
import { numberContent, textContent } from '../../../cells/cellContent';
import { GENERAL } from '../cellFormats';
import { biffError, rkNumber } from '../biffNumber';
import { fontRuns, type FontedText } from '../fontRuns';
import { biffReader, readBiffText } from './biffText';
import { KIND, substream, type BiffRecord } from './records';
import type { XlsGlobals, XlsSheetEntry } from './xlsGlobals';

type Content = SnapshotCell['content'];

/** Reads one sheet of a BIFF8 stream; sheets without cells (charts, macros) stay empty. */
export const readXlsSheet = (
  stream: Uint8Array,
  globals: XlsGlobals,
  sheet: XlsSheetEntry,
): SheetSnapshot => {
  const { name, kind, visibility } = sheet;
  const cells: SnapshotCell[][] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const keep = (row: number, column: number, cell: SnapshotCell): void => {
    (cells[row] ??= [])[column] = cell;
  };
  const read = cellReader(globals, keep);
  if (kind === 'worksheet') {
    for (const record of substream(stream, sheet.at)) {
      const { data } = record;
      if (record.kind === KIND.mergeCells) merges.push(...mergedRanges(data));
      else if (record.kind === KIND.row) {
        if (data.getUint16(12, true) & 0x20) hiddenRows.add(data.getUint16(0, true));
      } else if (record.kind === KIND.columnInfo) {
        const last = Math.min(data.getUint16(2, true), 255);
        if (!(data.getUint16(8, true) & 1)) continue;
        for (let column = data.getUint16(0, true); column <= last; column++)
          hiddenColumns.add(column);
      } else read(record);
    }
  }
  return { name, kind, visibility, cells, merges, hiddenRows, hiddenColumns };
};

const mergedRanges = (data: DataView): readonly CellRange[] =>
  Array.from({ length: data.getUint16(0, true) }, (_, index) => {
    const at = (field: number): number => data.getUint16(2 + index * 8 + field * 2, true);
    return { top: at(0), bottom: at(1), left: at(2), right: at(3) };
  });

/** Follows the records of cells; a formula's text comes in a record of its own behind it. */
const cellReader = (
  globals: XlsGlobals,
  keep: (row: number, column: number, cell: SnapshotCell) => void,
): ((record: BiffRecord) => void) => {
  const struckAt = (xf: number): boolean => (globals.formats[xf] ?? GENERAL).struck;
  const put = (
    data: DataView,
    column: number,
    xf: number,
    content: Content,
    formula: boolean,
  ): void => {
    if (content.kind === 'text' && content.text === '' && !formula) return;
    keep(data.getUint16(0, true), column, {
      content,
      ...(formula ? { formula } : {}),
      ...(content.kind !== 'text' && struckAt(xf) ? { struck: true as const } : {}),
    });
  };
  const number = (value: number, xf: number): Content =>
    numberContent(value, (globals.formats[xf] ?? GENERAL).numberFormat, globals.from1904);
  let waiting: DataView | null = null;

  return (record) => {
    const { kind, data } = record;
    if (kind === KIND.string && waiting !== null) {
      const xf = waiting.getUint16(4, true);
      const text = styledText(readBiffText(biffReader(record, 0)), struckAt(xf), globals);
      put(waiting, waiting.getUint16(2, true), xf, text, true);
      waiting = null;
    }
    if (!CELLS.has(kind)) return;
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
};

const CELLS: ReadonlySet<number> = new Set([
  KIND.formula, KIND.mulRk, KIND.labelSst, KIND.label, KIND.richLabel, KIND.number, KIND.rk, KIND.boolErr,
]); // prettier-ignore

const plainContent = (
  record: BiffRecord,
  globals: XlsGlobals,
  xf: number,
  number: (value: number, xf: number) => Content,
): Content => {
  const { kind, data } = record;
  const struck = (globals.formats[xf] ?? GENERAL).struck;
  if (kind === KIND.number) return number(data.getFloat64(6, true), xf);
  if (kind === KIND.rk) return number(rkNumber(data.getUint32(6, true)), xf);
  if (kind === KIND.boolErr) return flagContent(data.getUint8(6), data.getUint8(7) === 1);
  const text =
    kind === KIND.labelSst
      ? (globals.strings[data.getUint32(6, true)] ?? NO_TEXT)
      : readBiffText(biffReader(record, 6));
  return styledText(text, struck, globals);
};

const NO_TEXT: FontedText = { text: '', fonts: [] };

const styledText = (text: FontedText, struck: boolean, globals: XlsGlobals): Content =>
  textContent(fontRuns(text, struck, globals.strikes));

/** The result stored with a formula; 'text' where it follows in a record of its own. */
const formulaResult = (data: DataView, number: (value: number) => Content): Content | 'text' => {
  if (data.getUint16(12, true) !== 0xffff) return number(data.getFloat64(6, true));
  const kind = data.getUint8(6);
  if (kind === 0) return 'text';
  return kind === 3 ? { kind: 'text', text: '' } : flagContent(data.getUint8(8), kind === 2);
};

const flagContent = (value: number, isError: boolean): Content =>
  isError ? { kind: 'error', code: biffError(value) } : { kind: 'boolean', value: value !== 0 };
