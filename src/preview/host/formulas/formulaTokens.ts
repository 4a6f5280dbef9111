export const TOKEN_KINDS = [
  'text',
  'sheet',
  'error',
  'number',
  'name',
  'operator',
  'percent',
  'open',
  'close',
  'separator',
  'space',
  'structured',
  'array',
  'unknown',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*)!/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/y],
  ['name', /(?:\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*|\$\d+)/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['structured', /\[(?:[^[\]]|\[[^\]]*\])*\]/y],
  ['array', /\{(?:"(?:[^"]|"")*"|[^{}"])*\}/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>:@#]/y],
  ['percent', /%/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /,/y],
];

const tokenAt = (formula: string, position: number): FormulaToken => {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: 'unknown', text: formula.charAt(position) };
};

/** Takes a formula without its equals sign apart; the texts joined give the formula back. */
export const formulaTokens = (formula: string): readonly FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  for (let position = 0; position < formula.length;) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
};
