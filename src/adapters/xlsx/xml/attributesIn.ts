import { attributesOf } from './attributes';
import type { XmlPrefixes } from './namespaces';

/** The attributes of certain namespaces by their names without prefix, decoded. */
export const attributesIn = (
  namespaces: ReadonlySet<string>,
  raw: string,
  prefixes: XmlPrefixes,
): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [name, value] of attributesOf(raw)) {
    const colon = name.indexOf(':');
    if (colon > 0 && namespaces.has(prefixes.namespaceOf(name.slice(0, colon))))
      attributes.set(name.slice(colon + 1), value);
  }
  return attributes;
};
