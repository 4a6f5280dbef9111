import { Deflate } from 'fflate';
import type { ArchiveEntry } from './archive';
import { crc32 } from './crc32';
import { joinBytes } from './joinBytes';

/** Characters that are encoded and compressed at a time. */
const STEP = 256 * 1024;

/** A new entry from its text, given in pieces of any length; never holds the whole as one string. */
export const deflatedEntry = (path: string, pieces: Iterable<string>): ArchiveEntry => {
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => out.push(piece));
  const encoder = new TextEncoder();
  let crc = 0;
  let size = 0;
  let waiting: string[] = [];
  let length = 0;
  const flush = (last: boolean): void => {
    const bytes = encoder.encode(waiting.join(''));
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes, last);
    waiting = [];
    length = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length > STEP) flush(false);
  }
  flush(true);
  return { path, compressed: joinBytes(out), deflated: true, crc, size };
};
