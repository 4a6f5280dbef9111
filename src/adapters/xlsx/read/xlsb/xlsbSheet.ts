import type { CellRange, SnapshotCell } from '../../../../sheets/snapshot';
import { UnusableWorkbook } from '../../unusableWorkbook';
import type { ArchiveEntry } from '../../zip/archive';
import { biffError, rkNumber } from '../biffNumber';
import { numberContent, textContent } from '../../../cells/cellContent';
import { GENERAL } from '../cellFormats';
import { fontRuns, type FontedText } from '../fontRuns';
import { MOST_CELLS } from '../mostCells';
import type { WorksheetContent } from '../worksheet';
import { KIND, richText, wideText, xlsbRecords, type XlsbRecord } from './records';
import type { XlsbTables } from './xlsbTables';

type Content = SnapshotCell['content'];

/** Reads one worksheet of an .xlsb. */
export const readXlsbSheet = (entry: ArchiveEntry, tables: XlsbTables): WorksheetContent => {
  const cells: SnapshotCell[][] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = -1;
  let count = 0;
  for (const record of xlsbRecords(entry)) {
    const { kind, data } = record;
    if (kind === KIND.row) {
      row = data.getUint32(0, true);
      if (data.getUint8(11) & 0x10) hiddenRows.add(row);
    } else if (kind === KIND.column) {
      if (!(data.getUint16(16, true) & 1)) continue;
      const last = Math.min(data.getUint32(4, true), 16_383);
      for (let column = data.getUint32(0, true); column <= last; column++)
        hiddenColumns.add(column);
    } else if (kind === KIND.merge) {
      const at = (field: number): number => data.getUint32(field * 4, true);
      merges.push({ top: at(0), bottom: at(1), left: at(2), right: at(3) });
    } else {
      const cell = xlsbCell(record, tables);
      if (cell === undefined) continue;
      if (++count > MOST_CELLS) throw new UnusableWorkbook('too-large');
      (cells[row] ??= [])[data.getUint32(0, true)] = cell;
    }
  }
  return { cells, merges, hiddenRows, hiddenColumns };
};

const FORMULAS: ReadonlySet<number> = new Set([
  KIND.formulaText, KIND.formulaNumber, KIND.formulaBool, KIND.formulaError,
]); // prettier-ignore

const xlsbCell = (record: XlsbRecord, tables: XlsbTables): SnapshotCell | undefined => {
  const { kind, data } = record;
  if (kind > KIND.formulaError && kind !== KIND.cellRich) return undefined;
  if (data.byteLength < 8) return undefined;
  const format = tables.formats[data.getUint32(4, true) & 0xffffff] ?? GENERAL;
  const content = contentOf(record, tables, format.struck, (value) =>
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

/** A cell begins with its column and style, eight bytes together; its value follows. */
const contentOf = (
  { kind, data }: XlsbRecord,
  tables: XlsbTables,
  struck: boolean,
  number: (value: number) => Content,
): Content | undefined => {
  const fonted = (text: FontedText): Content => textContent(fontRuns(text, struck, tables.strikes));
  switch (kind) {
    case KIND.cellRk:
      return number(rkNumber(data.getUint32(8, true)));
    case KIND.cellReal:
    case KIND.formulaNumber:
      return number(data.getFloat64(8, true));
    case KIND.cellBool:
    case KIND.formulaBool:
      return { kind: 'boolean', value: data.getUint8(8) !== 0 };
    case KIND.cellError:
    case KIND.formulaError:
      return { kind: 'error', code: biffError(data.getUint8(8)) };
    case KIND.cellText:
    case KIND.formulaText:
      return fonted({ text: wideText(data, 8).text, fonts: [] });
    case KIND.cellShared:
      return fonted(tables.strings[data.getUint32(8, true)] ?? { text: '', fonts: [] });
    case KIND.cellRich:
      return fonted(richText(data, 8));
    default:
      return undefined;
  }
};
