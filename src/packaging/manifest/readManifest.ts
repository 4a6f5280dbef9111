import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ManifestElement } from './manifestElement';

/** The text is not an XML document. */
export class UnreadableManifest extends Error {
  override readonly name = 'UnreadableManifest';

  constructor(
    readonly what: string,
    readonly line: number,
  ) {
    super(`${what} (line ${line})`);
  }
}

/** What the parser makes of an element: `{ name: [children], ':@': attributes }`. */
type ParsedNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  captureMetaData: true,
  ignoreDeclaration: true,
});

/** The root element. Throws {@link UnreadableManifest}. */
export const readManifest = (xml: string): ManifestElement => {
  const state = XMLValidator.validate(xml);
  if (state !== true) throw new UnreadableManifest(state.err.msg, state.err.line);
  const roots = parser.parse(xml) as readonly ParsedNode[];
  const [root, second] = roots.filter(isElement);
  // The validator lets a second root pass.
  if (root === undefined || second !== undefined) {
    throw new UnreadableManifest('An XML document has exactly one root element', 1);
  }
  return elementOf(root, '', linesOf(xml));
};

const isElement = (node: ParsedNode): boolean => !('#text' in node);

const elementOf = (
  node: ParsedNode,
  parent: string,
  lineAt: (index: number) => number,
): ManifestElement => {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const path = parent === '' ? name : `${parent}/${name}`;
  const inside = node[name] as readonly ParsedNode[];
  const place = (node as Record<symbol, unknown>)[XMLParser.getMetaDataSymbol() as symbol];
  return {
    name,
    path,
    attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
    children: inside.filter(isElement).map((child) => elementOf(child, path, lineAt)),
    text: inside
      .map((child) => child['#text'])
      .filter((text) => typeof text === 'string')
      .join('')
      .trim(),
    line: lineAt((place as { readonly startIndex?: number } | undefined)?.startIndex ?? 0),
  };
};

const linesOf =
  (xml: string): ((index: number) => number) =>
  (index) =>
    xml.slice(0, index).split('\n').length;
