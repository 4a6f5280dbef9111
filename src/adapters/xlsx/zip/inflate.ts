import { Inflate } from 'fflate';
import { orDamaged, UnusableWorkbook } from '../unusableWorkbook';
import type { ArchiveEntry } from './archive';
import { crc32 } from './crc32';
import { joinBytes } from './joinBytes';

/** No part and no whole workbook may inflate to more: 1 GiB. */
export const MOST_INFLATED_BYTES = 2 ** 30;

/** Compressed bytes at a time; deflate makes at most 1,032 times as many of them: 16 MB. */
const STEP = 16 * 1024;
const STORED_STEP = 2 ** 20;

/**
 * Inflates an entry piece by piece. Throws `damaged` as soon as more comes out than was declared,
 * and where the size or the check sum does not fit; `too-large` beyond what is allowed at all.
 */
export const inflateInPieces = (entry: ArchiveEntry, take: (piece: Uint8Array) => void): void => {
  let size = 0;
  let crc = 0;
  const count = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > MOST_INFLATED_BYTES) throw new UnusableWorkbook('too-large');
    if (size > entry.size) throw new UnusableWorkbook('damaged');
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.deflated) orDamaged(() => inflateSteps(entry.compressed, count));
  else storedSteps(entry, count);
  if (size !== entry.size || crc !== entry.crc) throw new UnusableWorkbook('damaged');
};

const inflateSteps = (compressed: Uint8Array, take: (piece: Uint8Array) => void): void => {
  const inflate = new Inflate((piece) => take(piece));
  for (let at = 0; at < compressed.length; at += STEP) {
    inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
};

const storedSteps = (entry: ArchiveEntry, take: (piece: Uint8Array) => void): void => {
  for (let at = 0; at < entry.compressed.length; at += STORED_STEP) {
    take(entry.compressed.subarray(at, at + STORED_STEP));
  }
};

/** The whole of an entry that is known to be small (a few MB). */
export const inflateWhole = (entry: ArchiveEntry): Uint8Array => {
  const pieces: Uint8Array[] = [];
  inflateInPieces(entry, (piece) => pieces.push(piece.slice()));
  return joinBytes(pieces);
};
