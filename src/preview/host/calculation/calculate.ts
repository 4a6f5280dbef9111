import type { HostCell, HostSheet, HostValue, HostWorkbook } from '../hostWorkbook';
import { cellSource, scalarOf } from './cellSource';
import { evaluateFormula, singleValue } from './evaluateFormula';
import { fault, isFault, type Scalar } from './formulaValue';
import { parseFormula } from './parseFormula';
import { UnsupportedFormula } from './unsupported';

/** A formula on the way to its result. */
interface Waiting {
  readonly cell: HostCell;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/** Thrown to leave a deep chain of formulas; its last link is computed first, then all others. */
class TooDeep extends Error {
  constructor(readonly first: Waiting) {
    super();
  }
}

const DEEPEST = 200;
/** What a formula in a circle gives. */
const CIRCLE = fault('#REF!');

/**
 * Computes every formula of the workbook in place, each once. A formula that the engine cannot
 * compute for certain keeps its stored result; without one it becomes `#NAME?`. Formulas in a
 * circle give `#REF!`.
 */
export const calculate = (workbook: HostWorkbook): void => {
  const done = new Set<HostCell>();
  const running = new Set<HostCell>();
  let depth = 0;

  const valueOf = (cell: HostCell, sheet: HostSheet, row: number, column: number): Scalar => {
    if (cell.formula === undefined || done.has(cell)) return scalarOf(cell.value);
    if (running.has(cell)) return CIRCLE;
    if (depth >= DEEPEST) throw new TooDeep({ cell, sheet, row, column });
    compute({ cell, sheet, row, column });
    return scalarOf(cell.value);
  };
  const cells = cellSource(workbook, valueOf);

  const compute = ({ cell, sheet, row, column }: Waiting): void => {
    running.add(cell);
    depth++;
    try {
      const scope = { cells, sheet, row, column, moved: { rows: 0, columns: 0 } };
      const result = singleValue(evaluateFormula(parseFormula(cell.formula ?? ''), scope));
      cell.value = hostValue(result ?? 0);
      done.add(cell);
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      cell.value ??= { kind: 'error', code: '#NAME?' };
      done.add(cell);
    } finally {
      depth--;
      running.delete(cell);
    }
  };
  for (const formula of formulasOf(workbook)) computeDeep(formula, done, compute);
};

/** Computes a formula; links of a chain that is too deep for the stack come first, one by one. */
const computeDeep = (
  formula: Waiting,
  done: Set<HostCell>,
  compute: (formula: Waiting) => void,
): void => {
  const waiting = [formula];
  const listed = new Set([formula.cell]);
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    try {
      if (!done.has(next.cell)) compute(next);
      waiting.pop();
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      const { cell } = error.first;
      if (listed.has(cell)) {
        // A link that waits already waits for itself.
        cell.value = hostValue(CIRCLE);
        done.add(cell);
      } else {
        waiting.push(error.first);
        listed.add(cell);
      }
    }
  }
};

const formulasOf = (workbook: HostWorkbook): readonly Waiting[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, cell]) =>
        cell.formula === undefined ? [] : [{ cell, sheet, row, column }],
      ),
    ),
  );

const hostValue = (value: Exclude<Scalar, null>): HostValue => {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return isFault(value) ? { kind: 'error', code: value.code } : { kind: 'boolean', value };
};
