import { UnusableWorkbook } from '../unusableWorkbook';
import { decodeEntities } from './entities';

/** What a scan reports. Names come without their namespace prefix; places count characters. */
export interface XmlHandler {
  /** `attributes` is the raw text between the name and the end of the tag. */
  readonly open?: (
    name: string,
    attributes: string,
    place: { readonly start: number; readonly end: number; readonly selfClosing: boolean },
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
 * entities cannot multiply. A self-closing tag is only opened, with `selfClosing`.
 */
export const scanXml = (handler: XmlHandler): XmlScan => {
  let waiting = '';
  let passed = 0;

  const push = (piece: string): void => {
    const xml = waiting + piece;
    const used = scanPiece(xml, passed, handler);
    waiting = used === 0 ? xml : xml.slice(used);
    passed += used;
    if (waiting.length > LONGEST_TOKEN) throw new UnusableWorkbook('too-large');
  };
  const end = (): void => {
    if (waiting.includes('<')) throw new UnusableWorkbook('damaged');
  };
  return { push, end };
};

/** Scans a whole text; see {@link scanXml}. */
export const scanWholeXml = (xml: string, handler: XmlHandler): void => {
  const used = scanPiece(xml, 0, handler);
  if (xml.includes('<', used)) throw new UnusableWorkbook('damaged');
};

const PLACE = { start: 0, end: 0, selfClosing: false };

/** Scans as far as tags are complete; returns how many characters were used. */
const scanPiece = (xml: string, passed: number, handler: XmlHandler): number => {
  const { skip } = handler;
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0 || tag + 1 >= xml.length) return at;
    const end = endOfMarkup(xml, tag);
    if (end < 0) return at;
    if (tag > at) handler.text?.(decodeText(xml.slice(at, tag)));
    if (skip !== undefined) {
      skip.lastIndex = tag;
      if (skip.test(xml)) {
        at = skip.lastIndex;
        continue;
      }
    }
    const second = xml.charCodeAt(tag + 1);
    if (second === SLASH)
      handler.close?.(localName(xml, tag + 2, end - 1), passed + tag, passed + end);
    else if (second === BANG) scanDeclaration(xml, tag, end, handler);
    else if (second !== QUESTION) openTag(xml, tag, end, passed, handler);
    at = end;
  }
};

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

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
  passed: number,
  handler: XmlHandler,
): void => {
  if (handler.open === undefined) return;
  const selfClosing = xml.charCodeAt(end - 2) === SLASH;
  const last = selfClosing ? end - 2 : end - 1;
  let nameEnd = tag + 1;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > 32) nameEnd++;
  PLACE.start = passed + tag;
  PLACE.end = passed + end;
  PLACE.selfClosing = selfClosing;
  handler.open(localName(xml, tag + 1, nameEnd), xml.slice(nameEnd, last), PLACE);
};

const localName = (xml: string, from: number, to: number): string => {
  let start = from;
  let end = from;
  for (; end < to; end++) {
    const code = xml.charCodeAt(end);
    if (code <= 32) break;
    if (code === 58) start = end + 1;
  }
  return xml.slice(start, end);
};

/** Line ends as XML has them (CR LF and CR become LF), then entities. */
const decodeText = (text: string): string =>
  decodeEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
