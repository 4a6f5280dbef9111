import { strFromU8, strToU8, unzipSync } from 'fflate';
import { buildZip, type ZipForm } from '../buildZip';
import { BYTE_MUTATIONS } from './byteMutations';
import { randomFrom, type Random } from './random';
import { XML_MUTATIONS } from './xmlMutations';

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was changed, for people. */
  readonly what: string;
}

type Entries = (readonly [path: string, bytes: Uint8Array])[];
interface Changed {
  readonly entries: Entries;
  readonly what: string;
}

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/.test(path);

const pickMutation = <T>(table: Readonly<Record<string, T>>, random: Random): [string, T] =>
  random.pick(Object.entries(table));

/** Every third time one of the parts that list others, which are few and small. */
const pickIndex = (entries: Entries, random: Random): number => {
  const lists = [...entries.keys()].filter((index) =>
    /workbook|Content_Types|\.rels|styles/.test(entries[index]?.[0] ?? ''),
  );
  return lists.length > 0 && random.below(3) === 0
    ? random.pick(lists)
    : random.below(entries.length);
};

/** The content of one part, with right sizes and check sums around it. */
const changePart = (entries: Entries, random: Random): Changed => {
  const index = pickIndex(entries, random);
  const [path, bytes] = entries[index] as Entries[number];
  const [name, changed] = isXml(path)
    ? ((): [string, Uint8Array] => {
        const [title, mutation] = pickMutation(XML_MUTATIONS, random);
        return [title, strToU8(mutation(strFromU8(bytes), random))];
      })()
    : ((): [string, Uint8Array] => {
        const [title, mutation] = pickMutation(BYTE_MUTATIONS, random);
        return [title, mutation(bytes, random)];
      })();
  return { entries: entries.with(index, [path, changed]), what: `${path}: ${name}` };
};

/** Which parts there are, under which names. */
const PART_MUTATIONS: Readonly<Record<string, (entries: Entries, random: Random) => Entries>> = {
  'a part removed': (entries, random) => entries.toSpliced(random.below(entries.length), 1),
  'a part emptied': (entries, random) => {
    const index = random.below(entries.length);
    return entries.with(index, [(entries[index] as Entries[number])[0], new Uint8Array(0)]);
  },
  'two parts exchanged': (entries, random) => {
    const [one, other] = [random.below(entries.length), random.below(entries.length)];
    const [a, b] = [entries[one], entries[other]] as [Entries[number], Entries[number]];
    return entries.with(one, [a[0], b[1]]).with(other, [b[0], a[1]]);
  },
  'a part renamed': (entries, random) => {
    const index = random.below(entries.length);
    const [path, bytes] = entries[index] as Entries[number];
    const renamed = random.pick([path.toUpperCase(), `/${path}`, path.replaceAll('/', '\\'), `${path}x`, `../${path}`]); // prettier-ignore
    return entries.with(index, [renamed, bytes]);
  },
  'a part twice': (entries, random) => {
    const [path, bytes] = random.pick(entries);
    return [...entries, [path, random.below(2) === 0 ? bytes : new Uint8Array(0)]];
  },
};

const FORMS: readonly ZipForm[] = [{}, {}, { descriptors: true }, { wide: true }];

const mutatePackage = (bytes: Uint8Array, random: Random): Mutant => {
  let entries: Entries = Object.entries(unzipSync(bytes));
  const what: string[] = [];
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) {
    if (random.below(5) > 0) {
      const changed = changePart(entries, random);
      entries = changed.entries;
      what.push(changed.what);
    } else {
      const [name, mutation] = pickMutation(PART_MUTATIONS, random);
      entries = mutation(entries, random);
      what.push(name);
    }
    if (entries.length === 0) break;
  }
  return { bytes: buildZip(entries, random.pick(FORMS)), what: what.join('; ') };
};

const mutateBytes = (bytes: Uint8Array, random: Random): Mutant => {
  const [name, mutation] = pickMutation(BYTE_MUTATIONS, random);
  return { bytes: mutation(bytes, random), what: `the file: ${name}` };
};

/** A file with something changed in it, which follows from the seed alone. */
export const mutate = (bytes: Uint8Array, seed: number): Mutant => {
  const random = randomFrom(seed);
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zipped && random.below(6) > 0 ? mutatePackage(bytes, random) : mutateBytes(bytes, random);
};
