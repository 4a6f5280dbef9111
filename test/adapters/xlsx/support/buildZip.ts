import { deflateSync } from 'fflate';
import { crc32 } from '../../../../src/adapters/xlsx/zip/crc32';
import { joinBytes } from '../../../../src/adapters/xlsx/zip/joinBytes';

/** How an archive says the sizes of its entries. */
export interface ZipForm {
  /** In a record behind each entry, as programs do that write into a stream. */
  readonly descriptors?: true;
  /** In 64 bits throughout, as some programs do for small files too. */
  readonly wide?: true;
}

const u16 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value & 255, (value >> 8) & 255]);
const u32 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [...u16(value & 0xffff), ...u16(value >>> 16)]);
const u64 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [...u32(value), ...u32(0)]);

const ALL_ONES = 0xffffffff;
const DATE = [0, 0x21] as const;

interface Stored {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const localHeader = (entry: Stored, { descriptors, wide }: ZipForm): readonly number[] => {
  const [crc, compressed, size] = descriptors
    ? [0, 0, 0]
    : [entry.crc, wide ? ALL_ONES : entry.data.length, wide ? ALL_ONES : entry.size];
  const extra = wide ? [...u16(1, 16), ...u64(descriptors ? 0 : entry.size, descriptors ? 0 : entry.data.length)] : []; // prettier-ignore
  return [
    ...u32(0x04034b50), ...u16(20, descriptors ? 8 : 0, 8, ...DATE), ...u32(crc, compressed, size),
    ...u16(entry.name.length, extra.length), ...entry.name, ...extra,
  ]; // prettier-ignore
};

const descriptor = ({ crc, data, size }: Stored, wide = false): readonly number[] => [
  ...u32(0x08074b50, crc),
  ...(wide ? u64(data.length, size) : u32(data.length, size)),
];

const directoryEntry = (entry: Stored, at: number, form: ZipForm): readonly number[] => {
  const { name, data, size, crc } = entry;
  const [compressed, inflated, place] = form.wide
    ? [ALL_ONES, ALL_ONES, ALL_ONES]
    : [data.length, size, at];
  const extra = form.wide ? [...u16(1, 24), ...u64(size, data.length, at)] : [];
  return [
    ...u32(0x02014b50), ...u16(20, 20, form.descriptors ? 8 : 0, 8, ...DATE),
    ...u32(crc, compressed, inflated), ...u16(name.length, extra.length, 0, 0, 0), ...u32(0, place),
    ...name, ...extra,
  ]; // prettier-ignore
};

const endRecords = (
  count: number,
  size: number,
  start: number,
  wide = false,
): readonly number[] => {
  if (!wide)
    return [...u32(0x06054b50), ...u16(0, 0, count, count), ...u32(size, start), ...u16(0)];
  return [
    ...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0), ...u64(count, count, size, start),
    ...u32(0x07064b50, 0), ...u64(start + size), ...u32(1),
    ...u32(0x06054b50), ...u16(0, 0, 0xffff, 0xffff), ...u32(ALL_ONES, ALL_ONES), ...u16(0),
  ]; // prettier-ignore
};

/** A zip archive in a form that fflate does not write. Entries may bear the same name twice. */
export const buildZip = (
  parts: readonly (readonly [path: string, bytes: Uint8Array])[],
  form: ZipForm,
): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const directory: number[] = [];
  let at = 0;
  const put = (piece: Uint8Array | readonly number[]): void => {
    pieces.push(Uint8Array.from(piece));
    at += piece.length;
  };
  for (const [path, bytes] of parts) {
    const data = deflateSync(bytes);
    const name = new TextEncoder().encode(path);
    const entry = { name, data, size: bytes.length, crc: crc32(bytes) };
    directory.push(...directoryEntry(entry, at, form));
    put(localHeader(entry, form));
    put(data);
    if (form.descriptors) put(descriptor(entry, form.wide));
  }
  const start = at;
  put(directory);
  put(endRecords(parts.length, directory.length, start, form.wide));
  return joinBytes(pieces);
};
