import { UnusableWorkbook } from '../unusableWorkbook';
import { decodeEntities } from './entities';
import {
  namespaceFilter,
  type NamespaceFilter,
  type XmlNamespaces,
  type XmlPrefixes,
} from './namespaces';

/** Where a tag stands; places count characters. */
export interface XmlPlace {
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/**
 * What a scan reports: elements of the namespaces that are meant, see {@link NamespaceFilter}, by
 * their names without prefix.
 */
export interface XmlHandler extends XmlNamespaces {
  /** `attributes` is the raw text between the name and the end of the tag. */
  readonly open?: (
    name: string,
    attributes: string,
    place: XmlPlace,
    prefixes: XmlPrefixes,
  ) => void;
  readonly close?: (name: string, start: number, end: number) => void;
  readonly text?: (text: string) => void;
  /** Sticky: markup at whose start the scan may jump to its end, for what is plentiful and empty. */
  readonly skip?: RegExp;
}

export interface XmlScan {
  readonly push: (piece: string) => void;
  readonly end: () => void;
}

/** A single tag or text longer than this is no workbook's (a full cell has 32,767 characters). */
const LONGEST_TOKEN = 4_000_000;

/**
 * Scans XML that comes in pieces, without a tree: open, close and text in the order of the text.
 * Comments and processing instructions are passed over; document types are refused (`damaged`), so
 * entities cannot multiply. A self-closing tag is only opened, with `selfClosing`. Elements that are
 * not closed, or by the name of another, and a second root are `damaged`: a part that was cut off or
 * mixed up must not pass for a short one.
 */
export const scanXml = (handler: XmlHandler): XmlScan => {
  const filter = namespaceFilter(handler);
  let waiting = '';
  let passed = 0;

  const push = (piece: string): void => {
    const xml = waiting + piece;
    const used = scanPiece(xml, passed, handler, filter);
    waiting = used === 0 ? xml : xml.slice(used);
    passed += used;
    if (waiting.length > LONGEST_TOKEN) throw new UnusableWorkbook('too-large');
  };
  const end = (): void => {
    if (waiting.includes('<') || !filter.isWhole()) throw new UnusableWorkbook('damaged');
  };
  return { push, end };
};

/** Scans a whole text; see {@link scanXml}. */
export const scanWholeXml = (xml: string, handler: XmlHandler): void => {
  const filter = namespaceFilter(handler);
  const used = scanPiece(xml, 0, handler, filter);
  if (xml.includes('<', used) || !filter.isWhole()) throw new UnusableWorkbook('damaged');
};

const PLACE = { start: 0, end: 0, selfClosing: false, declares: false };

/** Scans as far as tags are complete; returns how many characters were used. */
const scanPiece = (
  xml: string,
  passed: number,
  handler: XmlHandler,
  filter: NamespaceFilter,
): number => {
  const { skip } = handler;
  // Looking for the next one is much quicker than looking into every tag.
  let declaration = xml.indexOf('xmlns');
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0 || tag + 1 >= xml.length) return at;
    const end = endOfMarkup(xml, tag);
    if (end < 0) return at;
    if (tag > at && filter.passing) handler.text?.(decodeText(xml.slice(at, tag)));
    if (skip !== undefined) {
      skip.lastIndex = tag;
      if (skip.test(xml)) {
        at = skip.lastIndex;
        continue;
      }
    }
    const second = xml.charCodeAt(tag + 1);
    PLACE.start = passed + tag;
    PLACE.end = passed + end;
    if (declaration >= 0 && declaration < tag) declaration = xml.indexOf('xmlns', tag);
    PLACE.declares = declaration >= 0 && declaration < end;
    if (second === SLASH) closeTag(xml, tag, end, handler, filter);
    else if (second === BANG) scanDeclaration(xml, tag, end, filter.passing ? handler : NOTHING);
    else if (second !== QUESTION) openTag(xml, tag, end, handler, filter);
    at = end;
  }
};

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const NOTHING: XmlHandler = {};

const endOfMarkup = (xml: string, tag: number): number => {
  const second = xml.charCodeAt(tag + 1);
  if (second === QUESTION) return after(xml, '?>', tag + 2);
  if (second === BANG) {
    if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
    if (xml.startsWith('<![CDATA[', tag)) return after(xml, ']]>', tag + 9);
    return after(xml, '>', tag);
  }
  return endOfTag(xml, tag + 1);
};

const after = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
};

/** The place after the `>` that ends a tag; one inside a quoted value does not count. */
const endOfTag = (xml: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
};

const scanDeclaration = (xml: string, tag: number, end: number, handler: XmlHandler): void => {
  if (xml.startsWith('<!--', tag)) return;
  if (!xml.startsWith('<![CDATA[', tag)) {
    // A piece may end inside "<!--" or "<![CDATA[" only where `end` was found, so this is a DTD.
    throw new UnusableWorkbook('damaged');
  }
  handler.text?.(xml.slice(tag + 9, end - 3));
};

const openTag = (
  xml: string,
  tag: number,
  end: number,
  handler: XmlHandler,
  filter: NamespaceFilter,
): void => {
  const selfClosing = xml.charCodeAt(end - 2) === SLASH;
  const last = selfClosing ? end - 2 : end - 1;
  PLACE.selfClosing = selfClosing;
  const nameEnd = endOfName(xml, tag + 1, last);
  const local = localStart(xml, tag + 1, nameEnd);
  const name = xml.slice(local, nameEnd);
  const attributes = xml.slice(nameEnd, last);
  if (filter.quick && local === tag + 1 && !PLACE.declares) {
    if (!selfClosing) filter.names[filter.depth++] = name;
    handler.open?.(name, attributes, PLACE, filter);
    return;
  }
  const prefix = prefixBefore(xml, tag + 1, local);
  const reported = filter.open(prefix, name, attributes, selfClosing, PLACE.declares);
  if (reported !== null) handler.open?.(reported, attributes, PLACE, filter);
};

const closeTag = (
  xml: string,
  tag: number,
  end: number,
  handler: XmlHandler,
  filter: NamespaceFilter,
): void => {
  const nameEnd = endOfName(xml, tag + 2, end - 1);
  const local = localStart(xml, tag + 2, nameEnd);
  const name = xml.slice(local, nameEnd);
  if (filter.quick && local === tag + 2 && filter.depth > filter.declaredAt) {
    if (filter.names[--filter.depth] !== name) throw new UnusableWorkbook('damaged');
    handler.close?.(name, PLACE.start, PLACE.end);
    return;
  }
  const reported = filter.close(prefixBefore(xml, tag + 2, local), name);
  if (reported !== null) handler.close?.(reported, PLACE.start, PLACE.end);
};

const endOfName = (xml: string, from: number, to: number): number => {
  let end = from;
  while (end < to && xml.charCodeAt(end) > 32) end++;
  return end;
};

/** The place after the colon of a name. */
const localStart = (xml: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (xml.charCodeAt(at) === COLON) return at + 1;
  return from;
};

const prefixBefore = (xml: string, from: number, local: number): string =>
  local === from ? '' : xml.slice(from, local - 1);

/** Line ends as XML has them (CR LF and CR become LF), then entities. */
const decodeText = (text: string): string =>
  decodeEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
