import { UnusableWorkbook } from '../unusableWorkbook';

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

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_END = 22 + 0xffff;
const ENCRYPTED = 1;

/**
 * The entries of a zip archive in the order of its directory. Folders are left out; of entries with
 * one path the last counts. Throws `truncated` where the end is missing, `damaged` where it does
 * not fit, `password-protected` for encrypted entries.
 */
export const readArchive = (bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries = new Map<string, ArchiveEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new UnusableWorkbook('damaged');
    }
    const entry = entryAt(bytes, view, at);
    if (!entry.path.endsWith('/')) entries.set(entry.path, entry);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
};

const endOfDirectory = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new UnusableWorkbook('truncated');
};

const entryAt = (bytes: Uint8Array, view: DataView, at: number): ArchiveEntry => {
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnusableWorkbook('password-protected');
  if (method !== 0 && method !== 8) throw new UnusableWorkbook('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const start = contentStart(view, view.getUint32(at + 42, true));
  const length = view.getUint32(at + 20, true);
  if (start + length > bytes.length) throw new UnusableWorkbook('truncated');
  return {
    path: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    compressed: bytes.subarray(start, start + length),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
  };
};

const contentStart = (view: DataView, local: number): number => {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) {
    throw new UnusableWorkbook('damaged');
  }
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
};
