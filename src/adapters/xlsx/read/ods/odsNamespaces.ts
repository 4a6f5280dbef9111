import { attributesIn } from '../../xml/attributesIn';
import type { XmlPrefixes } from '../../xml/namespaces';

/**
 * The namespaces of OpenDocument that cells, texts and styles are told in. Others hold drawings,
 * forms and extensions, whose paragraphs and tables are no cells'.
 */
export const ODS_NAMESPACES: ReadonlySet<string> = new Set(
  ['office', 'table', 'text', 'style', 'datastyle'].map(
    (name) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ),
);

/** An attribute of an element, by its name without prefix. */
export type OdsAttribute = (name: string) => string | undefined;

/**
 * The attributes of those namespaces: `office:value-type` counts, `calcext:value-type` does not.
 * They are looked at when the first is asked for, which must be while the element is opened.
 */
export const odsAttributes = (raw: string, prefixes: XmlPrefixes): OdsAttribute => {
  let attributes: ReadonlyMap<string, string> | undefined;
  return (name) => {
    attributes ??= attributesIn(ODS_NAMESPACES, raw, prefixes);
    return attributes.get(name);
  };
};
