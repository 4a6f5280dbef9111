import { UnusableWorkbook } from '../unusableWorkbook';
import { decodeXml } from '../xml/decodeXml';
import { readArchive, type ArchiveEntry } from '../zip/archive';
import { inflateWhole, MOST_INFLATED_BYTES } from '../zip/inflate';

/** A package of parts, as OOXML stores documents. Part names do not tell upper from lower case. */
export interface Package {
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** The entry of a part, whatever the case of its name. */
  readonly part: (path: string) => ArchiveEntry | undefined;
  /** The text of a small XML part; undefined where there is none. */
  readonly xml: (path: string) => string | undefined;
}

/** Small parts (lists of sheets, names, styles) are held as one text; none is larger than this. */
const LARGEST_SMALL_PART = 128 * 2 ** 20;

/** Opens a package without inflating anything. Throws `too-large` for what declares over 1 GiB. */
export const openPackage = (bytes: Uint8Array): Package => {
  const entries = readArchive(bytes);
  let declared = 0;
  for (const entry of entries.values()) declared += entry.size;
  if (declared > MOST_INFLATED_BYTES) throw new UnusableWorkbook('too-large');
  const byLowerCase = new Map(
    [...entries.values()].map((entry) => [entry.path.toLowerCase(), entry]),
  );
  const part = (path: string): ArchiveEntry | undefined =>
    entries.get(path) ?? byLowerCase.get(path.toLowerCase());
  const xml = (path: string): string | undefined => {
    const entry = part(path);
    if (entry === undefined) return undefined;
    if (entry.size > LARGEST_SMALL_PART) throw new UnusableWorkbook('too-large');
    return decodeXml(inflateWhole(entry));
  };
  return { entries, part, xml };
};
