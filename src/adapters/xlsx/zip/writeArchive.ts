import type { ArchiveEntry } from './archive';

const FIRST_PATH = '[Content_Types].xml';
/** 1 January 1980, midnight: the same for every entry, so that equal input gives equal bytes. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/**
 * A zip archive of entries, sorted by path, the content types first. Compressed content goes in as
 * it is: an entry that came from another archive is not even unpacked.
 */
export const writeArchive = (entries: Iterable<ArchiveEntry>): Uint8Array => {
  const sorted = [...entries].sort((a, b) => order(a.path, b.path));
  const named = sorted.map((entry) => ({ entry, name: new TextEncoder().encode(entry.path) }));
  const content = named.reduce(
    (sum, { entry, name }) => sum + 30 + name.length + entry.compressed.length,
    0,
  );
  const directory = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(content + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = content;
  for (const { entry, name } of named) {
    writeDirectoryEntry(view, directoryAt, entry, name.length, at);
    bytes.set(name, directoryAt + 46);
    directoryAt += 46 + name.length;
    writeLocalEntry(view, at, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  }
  writeEnd(view, directoryAt, sorted.length, directory, content);
  return bytes;
};

const order = (a: string, b: string): number => {
  if (a === FIRST_PATH || b === FIRST_PATH) return a === b ? 0 : a === FIRST_PATH ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The ten fields that a local entry and its directory entry share, from `at` on. */
const writeShared = (view: DataView, at: number, entry: ArchiveEntry, nameLength: number): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.deflated ? 8 : 0, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  view.setUint16(at + 24, 0, true);
};

const writeLocalEntry = (
  view: DataView,
  at: number,
  entry: ArchiveEntry,
  nameLength: number,
): void => {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry, nameLength);
};

const writeDirectoryEntry = (
  view: DataView,
  at: number,
  entry: ArchiveEntry,
  nameLength: number,
  localAt: number,
): void => {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeShared(view, at + 6, entry, nameLength);
  view.setUint32(at + 42, localAt, true);
};

const writeEnd = (view: DataView, at: number, count: number, size: number, start: number): void => {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, start, true);
};
