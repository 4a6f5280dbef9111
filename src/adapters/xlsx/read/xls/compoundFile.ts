import { UnusableWorkbook } from '../../unusableWorkbook';
import { joinBytes } from '../../zip/joinBytes';

const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
const HEADER = 512;
const STORED_SMALL = 4096;
const SMALL_SECTOR = 64;

/** The names of the streams and folders at the root of an OLE2 compound file, in lower case. */
export const rootStreams = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(openCompound(bytes).entries.keys());

/**
 * A stream at the root of an OLE2 compound file, by the first of the names (in lower case) that it
 * has; undefined where there is none. A workbook inside of another document is not at the root.
 * Throws `truncated` where a sector lies beyond the end of the file, `damaged` where a chain runs
 * in a circle.
 */
export const compoundStream = (
  bytes: Uint8Array,
  names: readonly string[],
): Uint8Array | undefined => {
  const { entries, root, sectors, smallTable } = openCompound(bytes);
  const entry = names.map((name) => entries.get(name)).find((found) => found !== undefined);
  if (entry === undefined) return undefined;
  if (entry.size >= STORED_SMALL) return sectors.read(entry.first, entry.size);
  const small = sectors.read(root.first, root.size);
  const table = numbers(sectors.read(smallTable));
  const pieces = chain(entry.first, table, Math.ceil(entry.size / SMALL_SECTOR)).map((index) =>
    small.subarray(index * SMALL_SECTOR, (index + 1) * SMALL_SECTOR),
  );
  return whole(joinBytes(pieces), entry.size);
};

interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

interface Sectors {
  /** The bytes of a chain: all of it, or the first `size`. */
  readonly read: (first: number, size?: number) => Uint8Array;
}

interface CompoundFile {
  /** What stands at the root, by name in lower case. */
  readonly entries: ReadonlyMap<string, DirectoryEntry>;
  readonly root: DirectoryEntry;
  readonly sectors: Sectors;
  /** Where the table of small sectors begins. */
  readonly smallTable: number;
}

const openCompound = (bytes: Uint8Array): CompoundFile => {
  if (bytes.length < HEADER) throw new UnusableWorkbook('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = openSectors(bytes, view);
  const entries = directory(sectors.read(view.getUint32(48, true)));
  const root = entries[0];
  if (root === undefined) throw new UnusableWorkbook('damaged');
  return {
    entries: siblings(entries, root.child),
    root,
    sectors,
    smallTable: view.getUint32(60, true),
  };
};

const openSectors = (bytes: Uint8Array, view: DataView): Sectors => {
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new UnusableWorkbook('damaged');
  const sector = 2 ** shift;
  const most = Math.ceil(bytes.length / sector);
  const at = (index: number): Uint8Array => {
    const start = (index + 1) * sector;
    if (start >= bytes.length) throw new UnusableWorkbook('truncated');
    return bytes.subarray(start, start + sector);
  };
  const table = allocationTable(view, at, most);
  return {
    read: (first, size) => {
      const wanted = size === undefined ? most : Math.min(most, Math.ceil(size / sector));
      const found = joinBytes(chain(first, table, wanted, size === undefined).map(at));
      return size === undefined ? found : whole(found, size);
    },
  };
};

const whole = (bytes: Uint8Array, size: number): Uint8Array => {
  if (bytes.length < size) throw new UnusableWorkbook('truncated');
  return bytes.subarray(0, size);
};

/** For every sector the next one of its chain. The first 109 sectors of it stand in the header. */
const allocationTable = (
  view: DataView,
  at: (index: number) => Uint8Array,
  most: number,
): readonly number[] => {
  const sectors: number[] = [];
  const add = (index: number): void => {
    if (index >= END_OF_CHAIN) return;
    // A file cannot have more sectors of the table than sectors: the list runs in a circle.
    if (sectors.push(index) > most) throw new UnusableWorkbook('damaged');
  };
  for (let place = 76; place < HEADER; place += 4) add(view.getUint32(place, true));
  let more = view.getUint32(68, true);
  for (let count = view.getUint32(72, true); count > 0 && more < END_OF_CHAIN; count--) {
    const list = numbers(at(more));
    list.slice(0, -1).forEach(add);
    more = list.at(-1) ?? END_OF_CHAIN;
    if (count > most) throw new UnusableWorkbook('damaged');
  }
  return sectors.flatMap((index) => numbers(at(index)));
};

/** The sectors of a chain, at most so many; `whole`: longer ones run in a circle. */
const chain = (
  first: number,
  table: readonly number[],
  most: number,
  isWhole = false,
): readonly number[] => {
  const sectors: number[] = [];
  for (let sector = first; sector < END_OF_CHAIN; sector = table[sector] ?? END_OF_CHAIN) {
    if (sectors.length === most) {
      if (isWhole) throw new UnusableWorkbook('damaged');
      break;
    }
    sectors.push(sector);
  }
  return sectors;
};

/** The entries that hang together with the one of that number, a binary tree, by their names. */
const siblings = (
  entries: readonly DirectoryEntry[],
  first: number,
): ReadonlyMap<string, DirectoryEntry> => {
  const found = new Map<string, DirectoryEntry>();
  const seen = new Set<number>([NO_ENTRY]);
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.set(entry.name.toLowerCase(), entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
};

const directory = (bytes: Uint8Array): readonly DirectoryEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true) - 2, 62));
    entries.push({
      name: decoder.decode(bytes.subarray(at, at + length)),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
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
