import { attributesOf, quickAttribute } from '../../../../adapters/xlsx/xml/attributes';
import { scanWholeXml } from '../../../../adapters/xlsx/xml/scanXml';
import { UnusableWorkbook } from '../../../../adapters/xlsx/unusableWorkbook';

/** An element of a part; names without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  /** The raw text of the attributes. */
  readonly raw: string;
  readonly children: readonly XmlNode[];
  /** The text that stands directly in it. */
  readonly text: string;
}

type Growing = { name: string; raw: string; children: Growing[]; text: string };

/** A whole part as a tree. Throws `damaged` where it is none. */
export const xmlTree = (xml: string): XmlNode => {
  const root: Growing = { name: '', raw: '', children: [], text: '' };
  const path = [root];
  scanWholeXml(xml, {
    open: (name, raw, { selfClosing }) => {
      const node: Growing = { name, raw, children: [], text: '' };
      path.at(-1)?.children.push(node);
      if (!selfClosing) path.push(node);
    },
    text: (piece) => {
      const node = path.at(-1);
      if (node !== undefined) node.text += piece;
    },
    close: () => path.pop(),
  });
  const first = root.children[0];
  if (first === undefined || path.length !== 1) throw new UnusableWorkbook('damaged');
  return first;
};

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

export const childrenNamed = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((candidate) => candidate.name === name) ?? [];

export const attributes = (node: XmlNode | undefined): ReadonlyMap<string, string> =>
  attributesOf(node?.raw ?? '');

/** An attribute that holds no blanks and no entities, the quick way. */
export const plainAttribute = (node: XmlNode | undefined, name: string): string | undefined =>
  node === undefined ? undefined : quickAttribute(node.raw, name);

/** A number in an attribute; undefined where it is missing or none. */
export const numberAttribute = (node: XmlNode | undefined, name: string): number | undefined => {
  const written = plainAttribute(node, name);
  if (written === undefined || written.trim() === '') return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? value : undefined;
};

/** An attribute that is true or false; `otherwise` where it is missing. */
export const flagAttribute = (
  node: XmlNode | undefined,
  name: string,
  otherwise = false,
): boolean => {
  const written = plainAttribute(node, name);
  return written === undefined ? otherwise : /^(?:1|true|on)$/.test(written);
};
