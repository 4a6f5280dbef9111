/** One corner's coordinate: where it stands, and whether `$` holds it there. */
export interface Coordinate {
  readonly at: number;
  readonly fixed: boolean;
}

/** A reference as written. Whole columns and rows reach over the sheet; `sheet` null is its own. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly sheet: string | null;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

export const BINARY_OPERATORS = [
  '^', '*', '/', '+', '-', '&', '=', '<>', '<', '<=', '>', '>=',
] as const; // prettier-ignore
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  | { readonly kind: 'error'; readonly code: string }
  | ReferenceNode
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly FormulaNode[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly part: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };
