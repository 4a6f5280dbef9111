import type { ArchiveEntry } from '../../zip/archive';
import { inflateWhole } from '../../zip/inflate';
import type { FontedText } from '../fontRuns';

/** The kinds of records of an .xlsb part that matter here. */
export const KIND = {
  row: 0, cellRk: 2, cellError: 3, cellBool: 4, cellReal: 5, cellText: 6, cellShared: 7,
  formulaText: 8, formulaNumber: 9, formulaBool: 10, formulaError: 11, sharedText: 19, font: 43,
  format: 44, xf: 47, column: 60, cellRich: 62, beginSheetData: 145, workbook: 153, sheet: 156,
  merge: 176, beginCellXfs: 617, endCellXfs: 618,
} as const; // prettier-ignore

export interface XlsbRecord {
  readonly kind: number;
  readonly data: DataView;
}

/** The records of a part, one after the other: kind and length are numbers of seven bits a byte. */
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
    const length = Math.min(sevenBits(4), bytes.length - at);
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
  const codes = Array.from(
    { length: Math.min(length, (data.byteLength - at - 4) >> 1) },
    (_, index) => data.getUint16(at + 4 + index * 2, true),
  );
  return {
    text: codes.map((code) => String.fromCharCode(code)).join(''),
    end: at + 4 + length * 2,
  };
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
