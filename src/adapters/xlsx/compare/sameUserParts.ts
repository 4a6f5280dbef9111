import { CONTENT_TYPES_PATH, contentTypeOf, declaredTypes } from '../ooxml/contentTypes';
import type { Package } from '../ooxml/package';
import { relationshipsPath } from '../ooxml/paths';
import { readWorkbookPart } from '../ooxml/workbookPart';
import { UnusableWorkbook } from '../unusableWorkbook';
import { recogniseFile } from '../workbookFormat';
import type { ArchiveEntry } from '../zip/archive';
import { inflateWhole } from '../zip/inflate';
import { partsOfSheetsAlone } from '../write/package/orphans';
import { generatedSheets, userShares } from './userShares';

/**
 * True where two workbooks hold the same of the user's: every part byte for byte but those of
 * generated sheets, and in the parts that all sheets share (workbook, its relationships, content
 * types, styles) all that is not ours. False where one of them is no .xlsx or .xlsm that can be read:
 * a program that saves a workbook writes all its parts anew, and nobody can say what it changed.
 */
export const sameUserParts = (one: Uint8Array, other: Uint8Array): boolean => {
  try {
    return sameShares(userContent(one), userContent(other));
  } catch (error) {
    if (error instanceof UnusableWorkbook) return false;
    throw error;
  }
};

interface UserContent {
  /** The parts of the user's alone, by path in lower case. */
  readonly parts: ReadonlyMap<string, ArchiveEntry>;
  /** What is the user's in the shared parts; lists of styles may go on in one of the workbooks. */
  readonly shared: readonly string[];
  readonly styles: ReadonlyMap<string, readonly string[]>;
}

const userContent = (bytes: Uint8Array): UserContent => {
  const file = recogniseFile(bytes);
  if (file.format !== 'xlsx' && file.format !== 'xlsm')
    throw new UnusableWorkbook('cannot-write-format');
  const { parts } = file;
  const workbook = readWorkbookPart(parts);
  const generated = generatedSheets(workbook);
  const { shared, styles, stylesPath } = userShares(parts, workbook, generated);
  const ours = new Set([...generated].map(({ path }) => path ?? ''));
  const chains = workbook.relationships.filter(({ type }) => type === 'calcChain');
  const left = new Set(
    [
      ...ours,
      ...partsOfSheetsAlone(parts, ours),
      ...chains.map(({ target }) => target ?? ''),
      ...[workbook.path, relationshipsPath(workbook.path), CONTENT_TYPES_PATH, stylesPath ?? ''],
    ].map((path) => path.toLowerCase()),
  );
  const own = [...parts.entries.values()].filter(({ path }) => !left.has(path.toLowerCase()));
  return {
    parts: new Map(own.map((entry) => [entry.path.toLowerCase(), entry])),
    shared: [...shared, ...typesOf(parts, own)],
    styles,
  };
};

const typesOf = (parts: Package, own: readonly ArchiveEntry[]): readonly string[] => {
  const types = declaredTypes(parts.xml(CONTENT_TYPES_PATH) ?? '');
  return own.map(({ path }) => `${path.toLowerCase()} ${contentTypeOf(types, path)}`).sort();
};

const sameShares = (one: UserContent, other: UserContent): boolean =>
  one.parts.size === other.parts.size &&
  equalTexts(one.shared, other.shared) &&
  [...new Set([...one.styles.keys(), ...other.styles.keys()])].every((list) =>
    beginAlike(one.styles.get(list) ?? [], other.styles.get(list) ?? []),
  ) &&
  [...one.parts].every(([path, entry]) => {
    const counterpart = other.parts.get(path);
    return counterpart !== undefined && sameContent(entry, counterpart);
  });

const equalTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && beginAlike(one, other);

/** True where the shorter list is the beginning of the longer. */
const beginAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.slice(0, other.length).every((text, index) => text === other[index]);

/** Parts that were copied are still compressed alike. */
const sameContent = (one: ArchiveEntry, other: ArchiveEntry): boolean =>
  one.size === other.size &&
  one.crc === other.crc &&
  (equalBytes(one.compressed, other.compressed) ||
    equalBytes(inflateWhole(one), inflateWhole(other)));

const equalBytes = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
};
