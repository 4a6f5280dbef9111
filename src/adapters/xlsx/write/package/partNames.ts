import { CONTENT_TYPES_PATH, declaredTypes } from '../../ooxml/contentTypes';
import type { Package } from '../../ooxml/package';
import { relationshipsOf, type Relationship } from '../../ooxml/relationships';
import { UnusableWorkbook } from '../../unusableWorkbook';

/**
 * A name for a new part in `folder` that nothing in the package mentions, in any case of letters:
 * no entry, no content type, no relationship and no part of relationships that waits for it. Such a
 * rest of a part that is gone would belong to ours from then on.
 */
export const freePartName = (
  folder: string,
  nameOf: (number: number) => string,
  mentioned: ReadonlySet<string>,
): string => {
  for (let number = 1; ; number++) {
    const path = `${folder === '' ? '' : `${folder}/`}${nameOf(number)}`;
    if (!mentioned.has(path.toLowerCase())) return path;
  }
};

/** All names of parts that the package mentions anywhere, in lower case. */
export const mentionedParts = (parts: Package): ReadonlySet<string> => {
  const names = new Set(declaredTypes(parts.xml(CONTENT_TYPES_PATH) ?? '').keys());
  for (const path of parts.entries.keys()) {
    names.add(path.toLowerCase());
    const source = RELATIONSHIPS.exec(path);
    if (source === null) continue;
    const owner = `${source[1] ?? ''}${source[2] ?? ''}`;
    names.add(owner.toLowerCase());
    for (const { target } of readableRelationships(parts, owner))
      if (target !== null) names.add(target.toLowerCase());
  }
  return names;
};

/** `xl/worksheets/_rels/sheet1.xml.rels` → `xl/worksheets/`, `sheet1.xml`. */
const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]*)\.rels$/i;

const readableRelationships = (parts: Package, owner: string): readonly Relationship[] => {
  try {
    return relationshipsOf(parts, owner);
  } catch (error) {
    // What cannot be read mentions nothing, and stays as it is.
    if (!(error instanceof UnusableWorkbook)) throw error;
    return [];
  }
};
