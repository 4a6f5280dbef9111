const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;
const STORED_LARGE = 4096;

/**
 * An OLE2 compound file with these streams at its root, made by the book (MS-CFB); each is filled
 * up to 4,096 bytes, so that no small sectors are needed. `inside` stands in a folder `Object`.
 */
export const ole2File = (
  streams: Readonly<Record<string, Uint8Array>>,
  inside: readonly string[] = [],
): Uint8Array => {
  const names = ['Root Entry', ...Object.keys(streams)];
  if (inside.length > 0) names.push('Object', ...inside);
  const directorySectors = Math.ceil((names.length * 128) / SECTOR);
  const contents = Object.values(streams);
  const sectorsOf = (bytes: Uint8Array): number =>
    Math.ceil(Math.max(bytes.length, STORED_LARGE) / SECTOR);
  const starts: number[] = [];
  let next = 1 + directorySectors;
  for (const bytes of contents) {
    starts.push(next);
    next += sectorsOf(bytes);
  }
  const file = new Uint8Array(SECTOR * (1 + next));
  const view = new DataView(file.buffer);
  const u32 = (at: number, value: number): void => view.setUint32(at, value, true);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  u32(44, 1);
  u32(48, 1);
  u32(60, END);
  u32(68, END);
  for (let at = 76; at < SECTOR; at += 4) u32(at, at === 76 ? 0 : FREE);
  const link = (sector: number, to: number): void => u32(SECTOR + 4 * sector, to);
  for (let sector = 0; sector < SECTOR / 4; sector++) link(sector, FREE);
  link(0, TABLE);
  const chain = (first: number, count: number): void => {
    for (let index = 0; index < count; index++)
      link(first + index, index + 1 === count ? END : first + index + 1);
  };
  chain(1, directorySectors);
  contents.forEach((bytes, index) => {
    chain(starts[index] as number, sectorsOf(bytes));
    file.set(bytes, SECTOR * (1 + (starts[index] as number)));
  });
  const folder = contents.length + 1;
  const lastAtRoot = inside.length > 0 ? folder : contents.length;
  names.forEach((name, index) => {
    const at = SECTOR * 2 + 128 * index;
    [...name].forEach((letter, place) =>
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true),
    );
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : index === folder ? 1 : 2);
    u32(at + 68, FREE);
    const isLast = index === 0 || index === lastAtRoot || index === names.length - 1;
    u32(at + 72, isLast ? FREE : index + 1);
    u32(at + 76, index === 0 ? 1 : index === folder && inside.length > 0 ? folder + 1 : FREE);
    const bytes = contents[index - 1];
    u32(at + 116, bytes === undefined ? END : (starts[index - 1] as number));
    u32(at + 120, bytes === undefined ? 0 : sectorsOf(bytes) * SECTOR);
  });
  return file;
};

/** The same with streams of these names that hold nothing but zeros. */
export const ole2Named = (...names: readonly string[]): Uint8Array =>
  ole2File(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));

/** A record of a BIFF stream: kind, length, data in numbers of 16 bits. */
export const biffRecord = (kind: number, ...words: readonly number[]): readonly number[] =>
  [kind, 2 * words.length, ...words].flatMap((word) => [word & 255, (word >> 8) & 255]);

/** One sheet of an .xls: the records of its cells between those that every stream has. */
export const xlsWithCells = (...cells: readonly (readonly number[])[]): Uint8Array => {
  const begin = (type: number): readonly number[] =>
    biffRecord(0x0809, 0x0600, type, 0, 0, 0, 0, 0, 0);
  const end = biffRecord(0x000a);
  const globals = begin(5);
  const name = [0x85, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1, 0, 'A'.charCodeAt(0)];
  name[4] = globals.length + name.length + end.length;
  return ole2File({
    Workbook: Uint8Array.from([globals, name, end, begin(16), ...cells, end].flat()),
  });
};
