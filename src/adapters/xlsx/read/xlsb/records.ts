import { UnusableWorkbook } from '../../unusableWorkbook';
import type { ArchiveEntry } from '../../zip/archive';
import { inflateWhole } from '../../zip/inflate';
import type { FontedText } from '../fontRuns';

/** The kinds of records of an .xlsb part that matter here. */
export const KIND = {
  row: 0, cellBlank: 1, cellRk: 2, cellError: 3, cellBool: 4, cellReal: 5, cellText: 6,
  cellShared: 7, formulaText: 8, formulaNumber: 9, formulaBool: 10, formulaError: 11,
  shortBlank: 12, shortRk: 13, shortError: 14, shortBool: 15, shortReal: 16, shortText: 17,
  shortShared: 18, sharedText: 19, font: 43, format: 44, xf: 47, column: 60, cellRich: 62,
  beginSheetData: 145, endSheetData: 146, workbook: 153, sheet: 156, merge: 176,
  beginCellXfs: 617, endCellXfs: 618,
} as const; // prettier-ignore

export interface XlsbRecord {
  readonly kind: number;
  readonly data: DataView;
}

/**
 * The records of a part, one after the other: kind and length are numbers of seven bits a byte.
 * Throws `damaged` where the last one is cut off.
 */
export function* xlsbRecords(entry: ArchiveEntry): Generator<XlsbRecord> {
  const bytes = inflateWhole(entry);
  let at = 0;
  const sevenBits = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    // A kind of two bytes keeps the first one's high bit out of the number.
    const kind = sevenBits(2);
    const length = sevenBits(4);
    if (length < 0 || at + length > bytes.length) throw new UnusableWorkbook('damaged');
    yield { kind, data: new DataView(bytes.buffer, bytes.byteOffset + at, length) };
    at += length;
  }
}

/** A text with its length in 32 bits before it, and where it ends. */
export const wideText = (
  data: DataView,
  at: number,
): { readonly text: string; readonly end: number } => {
  const length = data.getUint32(at, true);
  if (length === 0xffffffff) return { text: '', end: at + 4 };
  const end = at + 4 + length * 2;
  if (end > data.byteLength) throw new UnusableWorkbook('damaged');
  let text = '';
  for (let place = at + 4; place < end; place += 2)
    text += String.fromCharCode(data.getUint16(place, true));
  return { text, end };
};

/** A text with flags before it and, where they say so, the fonts of its parts behind it. */
export const richText = (data: DataView, at: number): FontedText => {
  const { text, end } = wideText(data, at + 1);
  const count = data.getUint8(at) & 1 ? data.getUint32(end, true) : 0;
  const fonts = Array.from({ length: count }, (_, index) => ({
    from: data.getUint16(end + 4 + index * 4, true),
    font: data.getUint16(end + 6 + index * 4, true),
  }));
  return { text, fonts };
};
