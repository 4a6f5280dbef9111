import type { ObjectiveLevel } from '../../../domain/model/written';
import { foldedText, plainText } from './text';

/** What the words of an objective's header or title cell say. */
export interface ObjectiveHeader {
  readonly level: ObjectiveLevel;
  readonly code: string | null;
  /** What is left when level and code are taken away; '' where nothing is. */
  readonly title: string;
}

const CODE = String.raw`(?:[A-Za-z]{1,3}[.-]?(?=[oO]?\d)[0-9oO]{1,2}(?:\s?[.,-]\s?[0-9oO]{1,2})*|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\p{N}%])`;
const LEVEL_WORDS = String.raw`strategico\s+comune|strategico\s+specifico|strategic[oi]|(?:di|d['’])\s*ente|dell['’]\s*ente|operativ[oi]|specific[oi]|gestional[ei]|individual[ei]|esecutiv[oi]|triennale|annuale|di\s+valore\s+pubblico|generale|trasversale|comune`;
const HEADER = new RegExp(
  String.raw`^ob(?:iettiv[oi]|\.)(?=[\s:])\s*(${LEVEL_WORDS})?\s*(?:[–—-]?\s*new\b)?\s*(?:20\d\d\s*[-–/]\s*20\d\d|20\d\d)?\s*(?:[–—-]?\s*new\b)?\s*(?:n\.|n°|cod\.|codice)?\s*[:–—-]?\s*(${CODE})?\s*[:.)–—-]*\s*(.*)$`,
  'iu',
);
/** `A01 - Titolo`, `OBB1 - Titolo`, `1.2.1 Titolo`, `OB.3 Titolo`, `3) Titolo`; not `5 eventi`. */
const LEADING_CODE =
  /^((?:OB|OS|OO|OP|OG|AS|OBS|OBO|OSP|Ob|Os)[.\s-]{0,2}\d{1,3}(?:[.,-]\d{1,3})*|(?!CO2|PM\d|H2O)[A-Z]{1,2}[.-]?(?=[oO]?\d)[0-9oO]{1,3}(?:\.[0-9oO]{1,3})*|(?!CO2|PM\d|H2O|ISO)[A-Z]{3,4}[.-]?\d{1,3}(?:\.\d{1,3})*(?=\s?[-–—:])|\d{1,2}(?:\.\d{1,3})+\.?|\d{1,2}(?=\s?[-–—:.)]))\s*[-–—:.)]*\s+(.+)$/su;
const ONLY_CODE =
  /^(?=.*[\d])(?:[A-Za-z]{1,4}[.\s-]{0,2}[0-9oO]{1,3}(?:[.,-]\s?[0-9oO]{1,3})*|\d{1,2}(?:\.\d{1,3})*)\.?$/u;

/** `strategico comune`, `Obiettivo operativo`, … → level; `unknown` where the words say none. */
export const levelOf = (raw: string): ObjectiveLevel => {
  const text = foldedText(raw);
  if (/strategic\w*\s+comun|obiettivi? comun/.test(text)) return 'strategic-common';
  if (/operativ|gestional|esecutiv|annual|individual|\bpeg\b|\bpdo\b/.test(text))
    return 'operational';
  if (/(?:di|d'|dell')\s?ente\b/.test(text)) return 'entity';
  if (/strategic|valore pubblico|general|triennal|mandato/.test(text)) return 'strategic-specific';
  return 'unknown';
};

/** True where a cell is nothing but a code: `A02`, `1.2`. */
export const isOnlyCode = (text: string): boolean => ONLY_CODE.test(plainText(text));

/**
 * A header such as `OBIETTIVO OPERATIVO Ao3.01` or `OBIETTIVO STRATEGICO SPECIFICO – NEW B07`, or
 * null. `Obiettivo non raggiunto …` is prose: a level or a code must follow.
 */
export const objectiveHeader = (raw: string): ObjectiveHeader | null => {
  const match = HEADER.exec(plainText(raw));
  if (match === null) return null;
  const [, level, code, title] = match;
  if (level === undefined && code === undefined) return null;
  if (
    /^(?:non\s|raggiunt|assegnat|soppress|cassat|e['’]\s|è\s)/i.test(title ?? '') &&
    code === undefined
  ) {
    return null;
  }
  return {
    level: level === undefined ? 'unknown' : levelOf(level),
    code: code === undefined ? null : code.trim(),
    title: (title ?? '').trim(),
  };
};

/** Takes a code off the front of a title: `A01 - Favorire …` → `A01`, `Favorire …`. */
export const splitCode = (
  raw: string,
): { readonly code: string | null; readonly title: string } => {
  const text = plainText(raw);
  const match = LEADING_CODE.exec(text);
  if (match === null || /^(?:19|20)\d\d$/.test(match[1] ?? '')) return { code: null, title: text };
  return { code: (match[1] ?? '').trim(), title: (match[2] ?? '').trim() };
};

/** A title cell with all that it may hold: header words, a code, the title itself. */
export const parseTitle = (raw: string): ObjectiveHeader => {
  const header = objectiveHeader(raw);
  if (header !== null) return header.title === '' ? { ...header, title: plainText(raw) } : header;
  return { level: 'unknown', ...splitCode(raw) };
};
