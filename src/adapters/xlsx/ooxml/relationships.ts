import { attributesOf } from '../xml/attributes';
import { scanWholeXml } from '../xml/scanXml';
import type { Package } from './package';
import { folderOf, relationshipsPath, resolvePath } from './paths';

export interface Relationship {
  readonly id: string;
  /** The last part of its type, the same in both flavours of OOXML: `worksheet`, `styles`. */
  readonly type: string;
  /** A path inside the package; null for targets outside it. */
  readonly target: string | null;
}

/** The relationships of a part ('' for the package's own), in their order. */
export const relationshipsOf = (parts: Package, path: string): readonly Relationship[] => {
  const xml = parts.xml(relationshipsPath(path));
  if (xml === undefined) return [];
  const relationships: Relationship[] = [];
  scanWholeXml(xml, {
    root: 'Relationships',
    open: (name, raw) => {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(raw);
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      const outside = attributes.get('TargetMode') === 'External';
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: outside ? null : resolvePath(folderOf(path), target),
      });
    },
  });
  return relationships;
};
