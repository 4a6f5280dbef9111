import type { BinaryOperator, FormulaNode } from './formulaTree';
import { formulaTokens, type FormulaToken } from './formulaTokens';
import { referenceNode } from './referenceNode';
import { UnsupportedFormula } from './unsupported';

/** How strongly the operators bind; of equals the left one is first, powers too, as in Excel. */
const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
}; // prettier-ignore

const isOperator = (text: string): text is BinaryOperator => Object.hasOwn(STRENGTH, text);

const parsed = new Map<string, FormulaNode | UnsupportedFormula>();
const MOST_REMEMBERED = 50_000;

/**
 * The tree of a formula, with or without `=`. Throws {@link UnsupportedFormula} for what this
 * engine does not know. Trees are remembered by their text.
 */
export const parseFormula = (formula: string): FormulaNode => {
  const known = parsed.get(formula) ?? remember(formula);
  if (known instanceof UnsupportedFormula) throw known;
  return known;
};

const remember = (formula: string): FormulaNode | UnsupportedFormula => {
  if (parsed.size > MOST_REMEMBERED) parsed.clear();
  const result = attempt(formula);
  parsed.set(formula, result);
  return result;
};

const attempt = (formula: string): FormulaNode | UnsupportedFormula => {
  try {
    return parseTokens(formulaTokens(formula.replace(/^\s*=/, '')));
  } catch (error) {
    if (error instanceof UnsupportedFormula) return error;
    throw error;
  }
};

/** The tokens still to be read. */
interface TokenReader {
  readonly isNext: (sign: string) => boolean;
  /** The next token, which is then read; undefined at the end. */
  readonly next: () => FormulaToken | undefined;
  /** The operator that comes next, not read yet. */
  readonly operator: () => BinaryOperator | null;
  /** Reads a sign that must be there. */
  readonly take: (sign: string) => void;
}

const tokenReader = (tokens: readonly FormulaToken[]): TokenReader => {
  let at = 0;
  const sign = (): string | null => {
    const token = tokens[at];
    return token?.kind === 'sign' ? token.text : null;
  };
  return {
    isNext: (text) => sign() === text,
    next: () => tokens[at++],
    operator: () => {
      const text = sign();
      return text !== null && isOperator(text) ? text : null;
    },
    take: (text) => {
      if (sign() !== text) throw new UnsupportedFormula(text);
      at++;
    },
  };
};

const parseTokens = (tokens: readonly FormulaToken[]): FormulaNode => {
  const reader = tokenReader(tokens);
  const tree = expression(reader, 0);
  if (reader.next() !== undefined) throw new UnsupportedFormula('');
  return tree;
};

const expression = (reader: TokenReader, least: number): FormulaNode => {
  let left = postfixed(reader);
  for (;;) {
    const operator = reader.operator();
    if (operator === null || STRENGTH[operator] < least) return left;
    reader.next();
    const right = expression(reader, STRENGTH[operator] + 1);
    left = { kind: 'binary', operator, left, right };
  }
};

const postfixed = (reader: TokenReader): FormulaNode => {
  let node = prefixed(reader);
  for (; reader.isNext('%'); reader.next()) node = { kind: 'unary', operator: '%', part: node };
  return node;
};

/** A sign binds more strongly than a power: -2^2 is 4 in Excel. */
const prefixed = (reader: TokenReader): FormulaNode => {
  for (const operator of ['-', '+'] as const)
    if (reader.isNext(operator)) {
      reader.next();
      return { kind: 'unary', operator, part: postfixed(reader) };
    }
  return primary(reader);
};

const primary = (reader: TokenReader): FormulaNode => {
  const token = reader.next();
  if (token === undefined) throw new UnsupportedFormula('');
  if (token.kind === 'call')
    return { kind: 'call', name: token.text.toUpperCase(), parts: argumentsOf(reader) };
  if (token.kind !== 'sign') return simpleNode(token);
  if (token.text === '{') return constantArray(reader);
  if (token.text !== '(') throw new UnsupportedFormula(token.text);
  const inner = expression(reader, 0);
  reader.take(')');
  return inner;
};

const argumentsOf = (reader: TokenReader): readonly FormulaNode[] => {
  const parts: FormulaNode[] = [];
  reader.take('(');
  while (!reader.isNext(')') || parts.length > 0) {
    parts.push(reader.isNext(',') || reader.isNext(')') ? OMITTED : expression(reader, 0));
    if (!reader.isNext(',')) break;
    reader.next();
  }
  reader.take(')');
  return parts;
};

const constantArray = (reader: TokenReader): FormulaNode => {
  const rows: FormulaNode[][] = [[]];
  while (!reader.isNext('}')) {
    rows.at(-1)?.push(expression(reader, 0));
    if (reader.isNext(';')) rows.push([]);
    else if (!reader.isNext(',')) break;
    reader.next();
  }
  reader.take('}');
  return { kind: 'array', rows };
};

const OMITTED: FormulaNode = { kind: 'constant', value: null };

const simpleNode = ({ kind, text }: FormulaToken): FormulaNode => {
  if (kind === 'number') return { kind: 'constant', value: Number(text) };
  if (kind === 'text') return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
  if (kind === 'error') return { kind: 'error', code: text };
  if (kind === 'reference') return referenceNode(text);
  return /^(?:TRUE|FALSE)$/i.test(text)
    ? { kind: 'constant', value: /^TRUE$/i.test(text) }
    : { kind: 'name', name: text };
};
