import { UnusableWorkbook } from '../unusableWorkbook';
import { scanWholeXml } from './scanXml';

/** An element and where it stands in its text; places count characters. */
export interface XmlElement {
  /** Without its prefix; `{namespace}name` where the namespace is not the root's. */
  readonly name: string;
  /** The namespace prefix with its colon, or ''. */
  readonly prefix: string;
  /** The raw text of the attributes. */
  readonly attributes: string;
  readonly start: number;
  /** After the opening tag; for a self-closing element its end. */
  readonly openEnd: number;
  /** Before the closing tag; for a self-closing element its end. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/**
 * The root element with its descendants down to `depth` levels below it. Elements of another
 * namespace than the root's are called `{namespace}name`, so that no edit takes them for others.
 */
export const outlineXml = (xml: string, depth: number): XmlElement => {
  const path: Growing[] = [];
  let level = 0;
  let root: Growing | null = null;
  scanWholeXml(xml, {
    withForeign: true,
    open: (name, attributes, { start, end, selfClosing }) => {
      if (level <= depth) {
        const element = {
          name,
          prefix: PREFIX.exec(xml.slice(start, end - attributes.length))?.[1] ?? '',
          attributes,
          start,
          openEnd: end,
          closeStart: end,
          end,
          children: [],
        };
        path.at(-1)?.children.push(element);
        root ??= element;
        if (!selfClosing) path.push(element);
      }
      if (!selfClosing) level++;
    },
    close: (_, start, end) => {
      level--;
      if (level > depth) return;
      const element = path.pop();
      if (element === undefined) throw new UnusableWorkbook('damaged');
      element.closeStart = start;
      element.end = end;
    },
  });
  if (root === null) throw new UnusableWorkbook('damaged');
  return root;
};

const PREFIX = /^<([^\s:/>]+:)/;

/**
 * The child of that name, for lists that stand there once. Throws `damaged` where there are two: what
 * is written into one of them, other programs may look for in the other.
 */
export const childNamed = (element: XmlElement, name: string): XmlElement | undefined => {
  const found = element.children.filter((child) => child.name === name);
  if (found.length > 1) throw new UnusableWorkbook('damaged');
  return found[0];
};

/** The text with its root element open for content, where it was self-closing. */
export const withOpenRoot = (xml: string): string => {
  const root = outlineXml(xml, 0);
  return root.openEnd === root.end
    ? `${xml.slice(0, root.end - 2)}></${root.prefix}${root.name}>${xml.slice(root.end)}`
    : xml;
};
