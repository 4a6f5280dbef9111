import { CONTENT_TYPES_PATH, declaredTypes } from '../../ooxml/contentTypes';
import type { Package } from '../../ooxml/package';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { xmlDecoder } from '../../xml/decodeXml';
import type { ArchiveEntry } from '../../zip/archive';
import { inflateInPieces } from '../../zip/inflate';

/**
 * The numbers of a list of the style sheet that parts of the user's name, in and past the list;
 * none for a list whose elements nothing names by number.
 */
export type UsedNumbers = (list: string) => ReadonlySet<number>;

const NUMBERED_LISTS = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs',
] as const; // prettier-ignore
type NumberedList = (typeof NUMBERED_LISTS)[number];

/**
 * Which list a number in an attribute belongs to: cells and rows (`s`), columns (`style`), formats
 * of cells, phonetic texts, pivot tables and shared changes. Colour rules, filters, sorts, tables
 * and their styles have `dxfId` or a name that ends so (`headerRowDxfId`).
 */
const LIST_OF: Readonly<Record<string, NumberedList>> = {
  s: 'cellXfs',
  style: 'cellXfs',
  xfId: 'cellStyleXfs',
  fontId: 'fonts',
  fillId: 'fills',
  borderId: 'borders',
  numFmtId: 'numFmts',
  dxfId: 'dxfs',
  DxfId: 'dxfs',
};
const NUMBER =
  /(?:\s(s|style|xfId|(?:font|fill|border|numFmt)Id)|([dD]xfId))\s*=\s*["']\s*\+?(\d+)/g;

/**
 * All numbers of styles that parts of the user's name anywhere. The parts are searched once, at the
 * first question: a run that adds no style does not ask. Attributes are searched whatever their
 * element: a number too many costs one unused element, a number too few would give a cell of the
 * user's our look. Parts in `ours` (lower case) are written anew and do not count.
 */
export const usedNumbers = (parts: Package, ours: ReadonlySet<string>): UsedNumbers => {
  let found: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  return (list) => (found ??= searchParts(parts, ours)).get(list) ?? NONE;
};

const NONE: ReadonlySet<number> = new Set();

const searchParts = (
  parts: Package,
  ours: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> => {
  const numbers = new Map(NUMBERED_LISTS.map((list) => [list, new Set<number>()]));
  const types = declaredTypes(parts.xml(CONTENT_TYPES_PATH) ?? '');
  for (const entry of parts.entries.values()) {
    if (ours.has(entry.path.toLowerCase()) || !isXml(entry.path, types)) continue;
    searchPart(entry, (text) => {
      for (const [, name, ending, number] of text.matchAll(NUMBER))
        numbers.get(LIST_OF[name ?? ending ?? ''] as NumberedList)?.add(Number(number));
    });
  }
  return numbers;
};

const isXml = (path: string, types: ReadonlyMap<string, string>): boolean => {
  const name = path.toLowerCase();
  const ending = name.slice(name.lastIndexOf('.'));
  return ending === '.xml' || /xml$/i.test(types.get(name) ?? types.get(ending) ?? '');
};

/** Text between two tags that is longer is no workbook's. */
const LONGEST_REST = 4_000_000;

/** Gives the text of a part in pieces that end between two tags; no attribute is cut in two. */
const searchPart = (entry: ArchiveEntry, search: (text: string) => void): void => {
  let decoder: TextDecoder | null = null;
  let rest = '';
  try {
    inflateInPieces(entry, (piece) => {
      decoder ??= xmlDecoder(piece);
      const text = rest + decoder.decode(piece, { stream: true });
      const end = text.lastIndexOf('<');
      search(text.slice(0, Math.max(end, 0)));
      rest = end < 0 && text.length > LONGEST_REST ? '' : text.slice(Math.max(end, 0));
    });
  } catch (error) {
    // No program gets more out of a damaged part; what the user has of it is copied as it is.
    if (!(error instanceof UnusableWorkbook)) throw error;
  }
  search(rest);
};
