import { compare } from '../operators';
import { fault, isFault, isMatrix, truthOf, type FormulaValue, type Scalar } from '../formulaValue';
import type { Call, FormulaFunction } from '../scope';
import { broadcast } from '../broadcast';
import { scalarFunction } from './scalarFunction';

/** Only the branch that is taken is computed; a test of several values takes each its own. */
const IF: FormulaFunction = (call) => {
  const test = call.value(0);
  const branch = (index: number, otherwise: Scalar): FormulaValue =>
    index >= call.count ? otherwise : call.given(index) ? call.value(index) : 0;
  if (!isMatrix(test)) {
    const truth = truthOf(test);
    if (isFault(truth)) return truth;
    return truth ? branch(1, true) : branch(2, false);
  }
  return broadcast(
    [test, branch(1, true), branch(2, false)],
    ([each = null, yes = null, no = null]) => {
      const truth = truthOf(each);
      return isFault(truth) ? truth : truth ? yes : no;
    },
  );
};

const ifFailed =
  (counts: (value: FormulaValue) => boolean): FormulaFunction =>
  (call) => {
    const value = call.value(0);
    if (!isMatrix(value)) return counts(value) ? orEmpty(call.value(1)) : orEmpty(value);
    return broadcast([value, call.value(1)], ([each = null, otherwise = null]) =>
      counts(each) ? otherwise : each,
    );
  };

/** What a formula gives for an empty cell. */
const orEmpty = (value: FormulaValue): FormulaValue => value ?? 0;

/** Truth values of all arguments; texts and blanks in ranges do not count. */
const truths = (call: Call): readonly boolean[] | Scalar => {
  const found: boolean[] = [];
  for (let index = 0; index < call.count; index++) {
    const value = call.value(index);
    const isCell = isMatrix(value) || call.area(index) !== null;
    for (const each of isMatrix(value) ? value.rows.flat() : [value]) {
      if (isFault(each)) return each;
      if (isCell && (each === null || typeof each === 'string')) continue;
      const truth = truthOf(each);
      if (isFault(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? fault('#VALUE!') : found;
};

const overTruths =
  (rule: (values: readonly boolean[]) => boolean): FormulaFunction =>
  (call) => {
    const values = truths(call);
    return Array.isArray(values) ? rule(values) : (values as Scalar);
  };

const IFS: FormulaFunction = (call) => {
  for (let index = 0; index + 1 < call.count; index += 2) {
    const truth = truthOf(call.scalar(index));
    if (isFault(truth)) return truth;
    if (truth) return orEmpty(call.value(index + 1));
  }
  return fault('#N/A');
};

const SWITCH: FormulaFunction = (call) => {
  const wanted = call.scalar(0);
  if (isFault(wanted)) return wanted;
  let index = 1;
  for (; index + 1 < call.count; index += 2) {
    const candidate = call.scalar(index);
    if (isFault(candidate)) return candidate;
    if (compare(wanted, candidate) === 0) return orEmpty(call.value(index + 1));
  }
  return index < call.count ? orEmpty(call.value(index)) : fault('#N/A');
};

const isMissing = (value: FormulaValue): boolean =>
  !isMatrix(value) && isFault(value) && value.code === '#N/A';

export const LOGIC: Readonly<Record<string, FormulaFunction>> = {
  IF,
  IFS,
  SWITCH,
  IFERROR: ifFailed((value) => !isMatrix(value) && isFault(value)),
  IFNA: ifFailed(isMissing),
  AND: overTruths((values) => values.every(Boolean)),
  OR: overTruths((values) => values.some(Boolean)),
  XOR: overTruths((values) => values.filter(Boolean).length % 2 === 1),
  NOT: scalarFunction(1, 1, ([value = null]) => {
    const truth = truthOf(value);
    return isFault(truth) ? truth : !truth;
  }),
  TRUE: () => true,
  FALSE: () => false,
};
