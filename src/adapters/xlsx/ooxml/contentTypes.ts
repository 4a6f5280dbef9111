import { attributesOf } from '../xml/attributes';
import { scanWholeXml } from '../xml/scanXml';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** The content types that a package declares: by part (path in lower case) or by ending (`.xml`). */
export const declaredTypes = (xml: string): ReadonlyMap<string, string> => {
  const types = new Map<string, string>();
  scanWholeXml(xml, {
    root: 'Types',
    open: (name, raw) => {
      if (name !== 'Override' && name !== 'Default') return;
      const attributes = attributesOf(raw);
      const path = (attributes.get('PartName') ?? '').replace(/^\/+/, '');
      const key = name === 'Override' ? path : `.${attributes.get('Extension') ?? ''}`;
      types.set(key.toLowerCase(), attributes.get('ContentType') ?? '');
    },
  });
  return types;
};

/** The content type of a part: what is declared for itself, else for its ending. */
export const contentTypeOf = (types: ReadonlyMap<string, string>, path: string): string => {
  const key = path.toLowerCase();
  return types.get(key) ?? types.get(key.slice(key.lastIndexOf('.'))) ?? '';
};
