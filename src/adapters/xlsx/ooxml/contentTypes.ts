import { attributesOf } from '../xml/attributes';
import { scanWholeXml } from '../xml/scanXml';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** The content types that parts of a package declare by name: path → type. */
export const declaredTypes = (xml: string): ReadonlyMap<string, string> => {
  const types = new Map<string, string>();
  scanWholeXml(xml, {
    open: (name, raw) => {
      if (name !== 'Override') return;
      const attributes = attributesOf(raw);
      const path = (attributes.get('PartName') ?? '').replace(/^\/+/, '');
      types.set(path.toLowerCase(), attributes.get('ContentType') ?? '');
    },
  });
  return types;
};
