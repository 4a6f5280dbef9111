import { applyBinary } from './operators';
import { broadcast } from './broadcast';
import { functionNamed } from './functions/functions';
import type { BinaryOperator, FormulaNode, ReferenceNode } from './formulaTree';
import { fault, isFault, isMatrix, numberOf, type FormulaValue, type Scalar } from './formulaValue';
import type { Area, Call, Scope } from './scope';
import { UnsupportedFormula } from './unsupported';

/** The value of a formula's tree. Throws {@link UnsupportedFormula} for what is not certain. */
export const evaluateFormula = (node: FormulaNode, scope: Scope): FormulaValue => {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'error':
      return fault(node.code);
    case 'reference':
      return areaValue(areaOf(node, scope), scope);
    case 'name':
      return nameValue(node.name, scope);
    case 'array':
      return {
        rows: node.rows.map((row) => row.map((part) => singleValue(evaluateFormula(part, scope)))),
        isReference: false,
      };
    case 'call':
      return functionNamed(node.name)(callOf(node.parts, scope));
    case 'unary':
      return broadcast([evaluateFormula(node.part, scope)], ([part = null]) =>
        applyUnary(node.operator, part),
      );
    case 'binary':
      return binaryValue(node.operator, node.left, node.right, scope);
  }
};

/** One value; a rectangle of one cell is its cell. Several need a choice that Excel itself made. */
export const singleValue = (value: FormulaValue): Scalar => {
  if (!isMatrix(value)) return value;
  const [row] = value.rows;
  if (value.rows.length === 1 && row?.length === 1) return row[0] ?? null;
  throw new UnsupportedFormula('several values');
};

const binaryValue = (
  operator: BinaryOperator,
  left: FormulaNode,
  right: FormulaNode,
  scope: Scope,
): FormulaValue =>
  broadcast([evaluateFormula(left, scope), evaluateFormula(right, scope)], ([a = null, b = null]) =>
    applyBinary(operator, a, b),
  );

const applyUnary = (operator: '-' | '+' | '%', part: Scalar): Scalar => {
  if (operator === '+') return part;
  const number = numberOf(part);
  if (isFault(number)) return number;
  return operator === '-' ? 0 - number : number / 100;
};

/** The rectangle that a reference means here. Throws where its sheet is not in the store. */
const areaOf = (node: ReferenceNode, scope: Scope): Area | null => {
  const sheet = node.sheet === null ? scope.sheet : scope.cells.sheetNamed(node.sheet);
  if (sheet === null) throw new UnsupportedFormula(node.sheet ?? '');
  const { rows, columns } = scope.moved;
  const range = {
    top: node.top.at + (node.top.fixed ? 0 : rows),
    left: node.left.at + (node.left.fixed ? 0 : columns),
    bottom: node.bottom.at + (node.bottom.fixed ? 0 : rows),
    right: node.right.at + (node.right.fixed ? 0 : columns),
  };
  return range.top < 0 || range.left < 0 ? null : { sheet, range };
};

const areaValue = (area: Area | null, { cells }: Scope): FormulaValue => {
  if (area === null) return fault('#REF!');
  const { top, left, bottom, right } = area.range;
  if (top === bottom && left === right) return cells.value(area.sheet, top, left);
  return cells.matrix(area);
};

const nameValue = (name: string, scope: Scope): FormulaValue => {
  const tree = scope.cells.nameTree(name);
  // It may be a name of one sheet, which the store does not hold.
  if (tree === null) throw new UnsupportedFormula(name);
  return evaluateFormula(tree, unmoved(scope));
};

const unmoved = (scope: Scope): Scope => ({ ...scope, moved: { rows: 0, columns: 0 } });

const callOf = (parts: readonly FormulaNode[], scope: Scope): Call => {
  const part = (index: number): FormulaNode | undefined => parts[index];
  const value = (index: number): FormulaValue => {
    const node = part(index);
    return node === undefined ? null : evaluateFormula(node, scope);
  };
  return {
    count: parts.length,
    scope,
    value,
    scalar: (index) => singleValue(value(index)),
    area: (index) => {
      const node = part(index);
      const tree = node?.kind === 'name' ? scope.cells.nameTree(node.name) : node;
      if (tree?.kind !== 'reference') return null;
      return areaOf(tree, node?.kind === 'name' ? unmoved(scope) : scope);
    },
    given: (index) => {
      const node = part(index);
      return node !== undefined && !(node.kind === 'constant' && node.value === null);
    },
  };
};
