import { UnusableWorkbook } from '../unusableWorkbook';

/** Where the directory of an archive starts and how many entries it has. */
interface Directory {
  readonly start: number;
  readonly entries: number;
}

interface WideFields {
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header stands. */
  readonly local: number;
}

const END = 0x06054b50;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_END = 0x06064b50;
const LONGEST_END = 22 + 0xffff;
/** In a 32-bit field: the true number stands in the 64-bit record. */
const ELSEWHERE = 0xffffffff;

/** The place of the record that ends an archive; `truncated` where there is none. */
export const endOfDirectory = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnusableWorkbook('truncated');
};

/** The directory that an end record tells of, in the 64-bit form too. */
export const directoryOf = (view: DataView, end: number): Directory => {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) {
    return { start: view.getUint32(end + 16, true), entries: view.getUint16(end + 10, true) };
  }
  const wideEnd = wideNumber(view, locator + 8);
  if (wideEnd + 56 > end || view.getUint32(wideEnd, true) !== WIDE_END) {
    throw new UnusableWorkbook('damaged');
  }
  return { start: wideNumber(view, wideEnd + 48), entries: wideNumber(view, wideEnd + 32) };
};

/** Sizes and place of a directory entry; some writers use the 64-bit form for small files too. */
export const wideFields = (view: DataView, at: number): WideFields => {
  let extra = wideExtra(view, at);
  const take = (field: number): number => {
    const narrow = view.getUint32(at + field, true);
    if (narrow !== ELSEWHERE || extra === null) return narrow;
    extra += 8;
    return wideNumber(view, extra - 8);
  };
  // The order of the record: size, compressed size, place.
  const size = take(24);
  const compressedSize = take(20);
  return { size, compressedSize, local: take(42) };
};

const wideExtra = (view: DataView, at: number): number | null => {
  const start = at + 46 + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let place = start; place + 4 <= end; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) === 1) return place + 4;
  }
  return null;
};

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
