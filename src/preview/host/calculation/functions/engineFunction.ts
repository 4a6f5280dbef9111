import FormulaParser, { type EngineArgument } from 'fast-formula-parser';
import { fault, finite, isFault, isMatrix, type FormulaValue, type Scalar } from '../formulaValue';
import type { FormulaFunction } from '../scope';
import { UnsupportedFormula } from '../unsupported';

const engine = new FormulaParser();

// Results that depend on the language or the clock of the Excel that computes them, on cells that
// the library would have to find by itself, or on a random number.
const LEFT_OUT = new Set([
  'TEXT', 'FIXED', 'DOLLAR', 'NUMBERVALUE', 'DATEVALUE', 'TIMEVALUE', 'BAHTTEXT', 'ASC', 'DBCS',
  'NOW', 'RAND', 'RANDBETWEEN', 'OFFSET', 'INDIRECT', 'WEBSERVICE', 'FORMULATEXT', 'CELL', 'INFO',
  'EDATE', 'EOMONTH', 'AGGREGATE', 'SUBTOTAL', 'TRANSPOSE', 'ADDRESS', 'AREAS',
]); // prettier-ignore

/** A function of the library fast-formula-parser; null where it has none that can be trusted. */
export const engineFunction = (name: string): FormulaFunction | null => {
  if (LEFT_OUT.has(name) || engine.funsNeedContext.includes(name)) return null;
  const rule = Object.hasOwn(engine.functions, name) ? engine.functions[name] : undefined;
  if (rule === undefined) return null;
  return (call) => {
    const values = Array.from({ length: call.count }, (_, index) => call.value(index));
    const failed = values.find((value) => !isMatrix(value) && isFault(value));
    if (failed !== undefined) return failed;
    const isCell = values.map((_, index) => call.area(index) !== null);
    return computed(() =>
      rule(...values.map((value, index) => argument(value, isCell[index] ?? false))),
    );
  };
};

const argument = (value: FormulaValue, isCell: boolean): EngineArgument =>
  isMatrix(value)
    ? {
        value: value.rows.map((row) => row.map(forEngine)),
        isArray: true,
        isRangeRef: value.isReference,
        isCellRef: false,
      }
    : { value: forEngine(value), isArray: false, isRangeRef: false, isCellRef: isCell };

const forEngine = (value: Scalar): unknown => {
  // The library's own errors cannot be made from ours without its text; nothing is lost by stopping.
  if (isFault(value)) throw new UnsupportedFormula(value.code);
  return value;
};

const computed = (rule: () => unknown): Scalar => {
  try {
    return scalarFrom(rule());
  } catch (error) {
    if (error instanceof FormulaParser.FormulaError) return scalarFrom(error);
    throw error instanceof UnsupportedFormula ? error : new UnsupportedFormula(String(error));
  }
};

const scalarFrom = (result: unknown): Scalar => {
  if (typeof result === 'number') return finite(result);
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof FormulaParser.FormulaError && /^#[A-Z0-9/!?]+$/.test(result.error))
    return fault(result.error);
  throw new UnsupportedFormula('a result of another kind');
};
