import { UnsupportedFormula } from './unsupported';

export const TOKEN_KINDS = [
  'number',
  'text',
  'error',
  'reference',
  'call',
  'word',
  'sign',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/uy],
  ['reference', new RegExp(String.raw`${SHEET}(?:${AREA})(?![\p{L}\p{N}_.(!:])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![!(])/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(),;{}]/uy],
];

const BLANK = /[ \t\r\n]+/y;

/**
 * The tokens of a formula without its `=`; blanks are passed over. Throws
 * {@link UnsupportedFormula} for table, external and 3-D references and other signs.
 */
export const formulaTokens = (formula: string): readonly FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    BLANK.lastIndex = at;
    if (BLANK.test(formula)) {
      at = BLANK.lastIndex;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === null) throw new UnsupportedFormula(formula);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};

const tokenAt = (formula: string, at: number): FormulaToken | null => {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
};
