import { columnIndex, columnLetters } from '../domain/model/cellAddress';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A row or a column that a reference names, counted from 0; `fixed` where a `$` stands before it. */
export interface ReferenceLine {
  readonly index: number;
  readonly fixed: boolean;
}

/** The first and the last line of a reference; the same twice for one cell. */
export type ReferenceLines = readonly [ReferenceLine, ReferenceLine];

/** What a reference names: `B2:C4` both, `B:C` columns alone, `2:4` rows alone. */
export interface Reference {
  readonly rows: ReferenceLines | null;
  readonly columns: ReferenceLines | null;
}

/**
 * Where a reference goes; null: it becomes `#REF!`. `sheet` stands before its `!`, null without
 * one; in another file it begins with `[`.
 */
export type MoveReference = (reference: Reference, sheet: string | null) => Reference | null;

// Texts, quoted sheet names and structured references are passed over; what is left are words, two
// of them where a colon joins them: `A1`, `$B:$C`, `3:4`, `LOG10`, `Foglio1`.
const WORD = '[\\p{L}\\p{N}_.$\\\\?]+';
const TOKENS = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]|(${WORD})(?::(${WORD}))?`,
  'gu',
);
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
const OUTSIDE = '#REF!';
/** A word before `(` is a function, before `!` a sheet (`Gen:Mar!` two), before `[` a table. */
const NAMED_BY_WHAT_FOLLOWS = /[(![]/;

/** The formula (with or without its equals sign) with its references moved; all else stays. */
export const moveReferences = (formula: string, move: MoveReference): string => {
  let before = { token: '', end: 0 };
  return formula.replace(
    TOKENS,
    (token: string, first: string | undefined, second: string | undefined, at: number) => {
      const sheet = formula.charAt(at - 1) === '!' ? sheetIn(formula, before) : null;
      before = { token, end: at + token.length };
      if (first === undefined) return token;
      const next = formula.charAt(before.end);
      return moved({ first, second, next }, (reference) => move(reference, sheet));
    },
  );
};

const sheetIn = (formula: string, { token, end }: { token: string; end: number }): string => {
  const name = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
  const isElsewhere = formula.charAt(end - token.length - 1) === ']';
  return isElsewhere ? `[]${name}` : name;
};

type Move = (reference: Reference) => Reference | null;

interface Words {
  readonly first: string;
  readonly second: string | undefined;
  /** What follows them. */
  readonly next: string;
}

const moved = ({ first, second, next }: Words, move: Move): string => {
  const isName = NAMED_BY_WHAT_FOLLOWS.test(next);
  if (second === undefined) return isName ? first : movedCell(first, move);
  if (next === '!') return `${first}:${second}`;
  if (isName) return `${movedCell(first, move)}:${second}`;
  const reference = rangeOf(first, second);
  return reference === null
    ? `${movedCell(first, move)}:${movedCell(second, move)}`
    : (written(reference, move(reference), true) ?? `${first}:${second}`);
};

const movedCell = (word: string, move: Move): string => {
  const reference = cellOf(word);
  return reference === null ? word : (written(reference, move(reference), false) ?? word);
};

const rowOf = (fixed: string, digits: string): ReferenceLine => ({
  index: Number(digits) - 1,
  fixed: fixed !== '',
});

const columnOf = (fixed: string, letters: string): ReferenceLine => ({
  index: columnIndex(letters),
  fixed: fixed !== '',
});

const isInside = ({ rows, columns }: Reference): boolean =>
  (rows ?? []).every(({ index }) => index >= 0 && index < ROWS) &&
  (columns ?? []).every(({ index }) => index >= 0 && index < COLUMNS);

const cellOf = (word: string): Reference | null => {
  const [, c = '', letters = '', r = '', digits = ''] = CELL.exec(word) ?? [];
  if (letters === '') return null;
  const [row, column] = [rowOf(r, digits), columnOf(c, letters)];
  const reference: Reference = { rows: [row, row], columns: [column, column] };
  return isInside(reference) ? reference : null;
};

const rangeOf = (first: string, second: string): Reference | null => {
  const [one, other] = [cellOf(first), cellOf(second)];
  if (one?.rows && one.columns && other?.rows && other.columns) {
    return { rows: [one.rows[0], other.rows[0]], columns: [one.columns[0], other.columns[0]] };
  }
  const columns = linesOf(COLUMN, columnOf, first, second);
  const rows = linesOf(ROW, rowOf, first, second);
  const reference = { rows, columns };
  return (rows === null && columns === null) || !isInside(reference) ? null : reference;
};

const linesOf = (
  pattern: RegExp,
  lineOf: (fixed: string, name: string) => ReferenceLine,
  first: string,
  second: string,
): ReferenceLines | null => {
  const [one, other] = [pattern.exec(first), pattern.exec(second)];
  return one === null || other === null
    ? null
    : [lineOf(one[1] ?? '', one[2] ?? ''), lineOf(other[1] ?? '', other[2] ?? '')];
};

/** Undefined where nothing moves: the words stay as people spelt them. */
const written = (from: Reference, to: Reference | null, isRange: boolean): string | undefined => {
  if (to === null || !isInside(to)) return OUTSIDE;
  if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
  const corner = (at: 0 | 1): string =>
    [
      to.columns && lineText(to.columns[at], columnLetters(to.columns[at].index)),
      to.rows && lineText(to.rows[at], String(to.rows[at].index + 1)),
    ].join('');
  return isRange ? `${corner(0)}:${corner(1)}` : corner(0);
};

const lineText = ({ fixed }: ReferenceLine, name: string): string => (fixed ? '$' : '') + name;
