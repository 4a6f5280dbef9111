import { Deflate } from 'fflate';
import type { ArchiveEntry } from './archive';
import { crc32 } from './crc32';
import { joinBytes } from './joinBytes';

/** Characters that are encoded and compressed at a time. */
const STEP = 256 * 1024;

/** Makes a new entry from its text, given in pieces of any length; an environment may bring its own. */
export type DeflateEntry = (
  path: string,
  pieces: Iterable<string>,
) => ArchiveEntry | Promise<ArchiveEntry>;

/** The text in UTF-8, some hundred kilobytes at a time; the last step may be empty. */
export function* encodedSteps(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length <= STEP) continue;
    yield encoder.encode(waiting.join(''));
    waiting = [];
    length = 0;
  }
  yield encoder.encode(waiting.join(''));
}

/** A new entry, made wherever JavaScript runs; never holds the whole as one string. */
export const deflatedEntry = (path: string, pieces: Iterable<string>): ArchiveEntry => {
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => out.push(piece));
  let crc = 0;
  let size = 0;
  for (const bytes of encodedSteps(pieces)) {
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(0), true);
  return { path, compressed: joinBytes(out), deflated: true, crc, size };
};
