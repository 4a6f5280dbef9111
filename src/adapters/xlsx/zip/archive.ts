import { UnusableWorkbook } from '../unusableWorkbook';
import { directoryOf, endOfDirectory, wideFields } from './zip64';

/** One file of a zip archive, still compressed as it stood there. */
export interface ArchiveEntry {
  readonly path: string;
  readonly compressed: Uint8Array;
  /** True: deflate; false: stored as it is. */
  readonly deflated: boolean;
  readonly crc: number;
  /** Inflated size in bytes as declared; not to be trusted. */
  readonly size: number;
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;
/** Deflate makes at most 258 bytes of two bits. */
const MOST_TIMES_LARGER = 1032;

/**
 * The entries of a zip archive in the order of its directory. Folders are left out; of entries with
 * one path the last counts. Throws `truncated` where the end is missing, `damaged` where a place or
 * a size cannot be, `encrypted-archive` and `unknown-compression` for what cannot be unpacked.
 */
export const readArchive = (bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const directory = directoryOf(view, end);
  const entries = new Map<string, ArchiveEntry>();
  let at = directory.start;
  for (let count = directory.entries; count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new UnusableWorkbook('damaged');
    }
    const entry = entryAt(bytes, view, at);
    if (!entry.path.endsWith('/')) entries.set(entry.path, entry);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
};

const entryAt = (bytes: Uint8Array, view: DataView, at: number): ArchiveEntry => {
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnusableWorkbook('encrypted-archive');
  if (method !== 0 && method !== 8) throw new UnusableWorkbook('unknown-compression');
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const { compressedSize, size, local } = wideFields(view, at);
  const start = contentStart(view, local);
  // The end of the archive is there, so what lies beyond it was never true.
  if (start + compressedSize > bytes.length) throw new UnusableWorkbook('damaged');
  const most = method === 8 ? compressedSize * MOST_TIMES_LARGER : compressedSize;
  if (size > most) throw new UnusableWorkbook('damaged');
  return {
    path: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    compressed: bytes.subarray(start, start + compressedSize),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    size,
  };
};

const contentStart = (view: DataView, local: number): number => {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) {
    throw new UnusableWorkbook('damaged');
  }
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
};
