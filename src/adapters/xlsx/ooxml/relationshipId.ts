import { attributesIn } from '../xml/attributesIn';
import type { XmlPrefixes } from '../xml/namespaces';

const RELATIONSHIP_IDS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** The relationship that an element names (`r:id`, whatever the prefix); undefined without one. */
export const relationshipId = (attributes: string, prefixes: XmlPrefixes): string | undefined =>
  attributesIn(RELATIONSHIP_IDS, attributes, prefixes).get('id');
