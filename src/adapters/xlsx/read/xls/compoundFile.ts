import { UnusableWorkbook } from '../../unusableWorkbook';
import { joinBytes } from '../../zip/joinBytes';

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const STORED_SMALL = 4096;
const SMALL_SECTOR = 64;

/**
 * A stream of an OLE2 compound file, by the first of the names (in lower case) that it has; undefined where there is none. Throws `truncated`
 * where a sector lies beyond the end of the file, `damaged` where a chain runs in a circle.
 */
export const compoundStream = (
  bytes: Uint8Array,
  names: readonly string[],
): Uint8Array | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << view.getUint16(30, true);
  const at = (index: number): Uint8Array => {
    const start = (index + 1) * sector;
    if (start >= bytes.length) throw new UnusableWorkbook('truncated');
    return bytes.subarray(start, start + sector);
  };
  const table = allocationTable(view, at);
  const large = (first: number): Uint8Array => joinBytes(chain(first, table).map(at));
  const entries = directory(large(view.getUint32(48, true)));
  const root = entries[0];
  const entry = names
    .map((wanted) => entries.find(({ name }) => name.toLowerCase() === wanted))
    .find((found) => found !== undefined);
  if (entry === undefined || root === undefined) return undefined;
  if (entry.size >= STORED_SMALL) return whole(large(entry.first), entry.size);
  const small = large(root.first);
  const smallTable = numbers(large(view.getUint32(60, true)));
  const pieces = chain(entry.first, smallTable).map((index) =>
    small.subarray(index * SMALL_SECTOR, (index + 1) * SMALL_SECTOR),
  );
  return whole(joinBytes(pieces), entry.size);
};

const whole = (bytes: Uint8Array, size: number): Uint8Array => {
  if (bytes.length < size) throw new UnusableWorkbook('truncated');
  return bytes.subarray(0, size);
};

/** For every sector the next one of its chain. The first 109 sectors of it stand in the header. */
const allocationTable = (view: DataView, at: (index: number) => Uint8Array): readonly number[] => {
  const sectors: number[] = [];
  for (let place = 76; place < 512; place += 4) sectors.push(view.getUint32(place, true));
  let more = view.getUint32(68, true);
  for (let count = view.getUint32(72, true); count > 0 && more < END_OF_CHAIN; count--) {
    const list = numbers(at(more));
    sectors.push(...list.slice(0, -1));
    more = list.at(-1) ?? END_OF_CHAIN;
  }
  const table: number[] = [];
  for (const sector of sectors)
    if (sector < END_OF_CHAIN && sector !== FREE) table.push(...numbers(at(sector)));
  return table;
};

const chain = (first: number, table: readonly number[]): readonly number[] => {
  const sectors: number[] = [];
  for (let sector = first; sector < END_OF_CHAIN; sector = table[sector] ?? END_OF_CHAIN) {
    if (sectors.push(sector) > table.length) throw new UnusableWorkbook('damaged');
  }
  return sectors;
};

interface DirectoryEntry {
  readonly name: string;
  readonly first: number;
  readonly size: number;
}

const directory = (bytes: Uint8Array): readonly DirectoryEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true) - 2, 62));
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
};

const numbers = (bytes: Uint8Array): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
};
