import type { SnapshotCell } from '../../../../sheets/snapshot';
import { numberContent, textContent } from '../../../cells/cellContent';
import { atCell, UnusableWorkbook } from '../../unusableWorkbook';
import type { ArchiveEntry } from '../../zip/archive';
import { biffDouble, biffError, rkNumber } from '../biffNumber';
import { GENERAL } from '../cellFormats';
import { fontRuns, type FontedText } from '../fontRuns';
import { sheetCells, type CellBudget, type SheetCells, type WorksheetContent } from '../sheetCells';
import { KIND, richText, wideText, xlsbRecords, type XlsbRecord } from './records';
import type { XlsbTables } from './xlsbTables';

type Content = SnapshotCell['content'];

/** Reads one worksheet of an .xlsb. Throws `damaged` for a record of a cell that nobody knows. */
export const readXlsbSheet = (
  entry: ArchiveEntry,
  tables: XlsbTables,
  budget: CellBudget,
): WorksheetContent => {
  const sheet = sheetCells(budget);
  const addCell = cellReader(tables, sheet);
  let inCells: boolean | undefined;
  for (const record of xlsbRecords(entry)) {
    const { kind, data } = record;
    if (kind === KIND.beginSheetData) inCells = true;
    else if (kind === KIND.endSheetData) inCells = false;
    else if (kind === KIND.column) hideColumns(data, sheet);
    else if (kind === KIND.merge) {
      const at = (field: number): number => data.getUint32(field * 4, true);
      sheet.merge({ top: at(0), bottom: at(1), left: at(2), right: at(3) });
    } else if (inCells === true) addCell(record);
  }
  // Without the beginning of the rows, cells would have been passed over.
  if (inCells === undefined) throw new UnusableWorkbook('damaged');
  return sheet.content();
};

const hideColumns = (data: DataView, sheet: SheetCells): void => {
  if ((data.getUint16(16, true) & 1) === 0) return;
  sheet.hideColumns(data.getUint32(0, true), data.getUint32(4, true));
};

const FORMULAS: ReadonlySet<number> = new Set([
  KIND.formulaText, KIND.formulaNumber, KIND.formulaBool, KIND.formulaError,
]); // prettier-ignore

/** Short records and the ordinary ones of the same value: the short ones bear no column. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [KIND.shortBlank, KIND.cellBlank], [KIND.shortRk, KIND.cellRk],
  [KIND.shortError, KIND.cellError], [KIND.shortBool, KIND.cellBool],
  [KIND.shortReal, KIND.cellReal], [KIND.shortText, KIND.cellText],
  [KIND.shortShared, KIND.cellShared],
]); // prettier-ignore

/** Records of lower kinds that stand among the rows are cells, those of higher ones belong to them. */
const FIRST_OTHER_KIND = 35;

/** Follows rows and cells; the cell of a short record is the one behind the cell before it. */
const cellReader = (tables: XlsbTables, sheet: SheetCells): ((record: XlsbRecord) => void) => {
  let row = -1;
  let column = -1;
  return ({ kind, data }) => {
    if (kind === KIND.row) {
      row = data.getUint32(0, true);
      column = -1;
      if (data.getUint8(11) & 0x10) sheet.hideRows(row, row);
      return;
    }
    if (kind >= FIRST_OTHER_KIND && kind !== KIND.cellRich) return;
    const long = SHORT.get(kind);
    column = long === undefined ? data.getUint32(0, true) : column + 1;
    try {
      const cell = xlsbCell(long ?? kind, data, long === undefined ? 4 : 0, tables);
      if (cell !== undefined) sheet.keep(row, column, cell);
    } catch (error) {
      throw atCell(error, row, column);
    }
  };
};

/** `at`: where the cell's style stands, four bytes before its value. */
const xlsbCell = (
  kind: number,
  data: DataView,
  at: number,
  tables: XlsbTables,
): SnapshotCell | undefined => {
  const format = tables.formats[data.getUint32(at, true) & 0xffffff] ?? GENERAL;
  const content = contentOf(kind, data, at + 4, tables, format.struck, (value) =>
    numberContent(value, format.numberFormat, tables.from1904),
  );
  const formula = FORMULAS.has(kind);
  if (content === undefined || (content.kind === 'text' && content.text === '' && !formula)) {
    return undefined;
  }
  return {
    content,
    ...(formula ? { formula } : {}),
    ...(format.struck && content.kind !== 'text' ? { struck: true as const } : {}),
  };
};

const contentOf = (
  kind: number,
  data: DataView,
  at: number,
  tables: XlsbTables,
  struck: boolean,
  number: (value: number) => Content,
): Content | undefined => {
  const fonted = (text: FontedText): Content => textContent(fontRuns(text, struck, tables.strikes));
  switch (kind) {
    case KIND.cellBlank:
      return undefined;
    case KIND.cellRk:
      return number(rkNumber(data.getUint32(at, true)));
    case KIND.cellReal:
    case KIND.formulaNumber:
      return number(biffDouble(data, at));
    case KIND.cellBool:
    case KIND.formulaBool:
      return { kind: 'boolean', value: data.getUint8(at) !== 0 };
    case KIND.cellError:
    case KIND.formulaError:
      return { kind: 'error', code: biffError(data.getUint8(at)) };
    case KIND.cellText:
    case KIND.formulaText:
      return fonted({ text: wideText(data, at).text, fonts: [] });
    case KIND.cellShared:
      return tables.strings(data.getUint32(at, true), struck);
    case KIND.cellRich:
      return fonted(richText(data, at));
    default:
      throw new UnusableWorkbook('damaged');
  }
};
