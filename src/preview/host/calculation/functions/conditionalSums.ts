import { fault, finite, isFault, type Fault, type Scalar } from '../formulaValue';
import type { Area, Call, FormulaFunction } from '../scope';
import { criterionOf, type Criterion } from './criterion';
import { UnsupportedFormula } from '../unsupported';

interface Condition {
  readonly area: Area;
  readonly fits: Criterion;
}

const heightOf = ({ range }: Area): number => range.bottom - range.top + 1;
const widthOf = ({ range }: Area): number => range.right - range.left + 1;

const areaAt = (call: Call, index: number): Area => {
  const area = call.area(index);
  if (area === null) throw new UnsupportedFormula('a condition on computed values');
  return area;
};

/** The conditions that stand in pairs from an argument on; null where their shapes differ. */
const conditionsFrom = (call: Call, first: number): readonly Condition[] | null => {
  const conditions: Condition[] = [];
  for (let index = first; index + 1 < call.count; index += 2)
    conditions.push({ area: areaAt(call, index), fits: criterionOf(call.scalar(index + 1)) });
  const [model] = conditions;
  const alike = conditions.every(
    ({ area }) =>
      model !== undefined &&
      heightOf(area) === heightOf(model.area) &&
      widthOf(area) === widthOf(model.area),
  );
  return alike ? conditions : null;
};

/** The cells of `taken` whose counterparts fit every condition; clipped to what is in use. */
const fitting = (call: Call, taken: Area, conditions: readonly Condition[]): readonly Scalar[] => {
  const { cells } = call.scope;
  const [model] = conditions;
  if (model === undefined) return [];
  const areas = [taken, ...conditions.map(({ area }) => area)];
  const inUse = (area: Area): { rows: number; columns: number } => {
    const last = cells.lastUsed(area.sheet);
    return { rows: last.row - area.range.top + 1, columns: last.column - area.range.left + 1 };
  };
  const height = Math.min(heightOf(model.area), Math.max(...areas.map((area) => inUse(area).rows)));
  const width = Math.min(
    widthOf(model.area),
    Math.max(...areas.map((area) => inUse(area).columns)),
  );
  const at = ({ sheet, range }: Area, row: number, column: number): Scalar =>
    cells.value(sheet, range.top + row, range.left + column);
  const grids = conditions.map(({ area, fits }) => ({ area, fits, rows: cells.matrix(area).rows }));
  const found: Scalar[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (grids.every(({ fits, rows }) => fits(rows[row]?.[column] ?? null)))
        found.push(at(taken, row, column));
  return found;
};

const numbersIn = (values: readonly Scalar[]): readonly number[] | Fault =>
  values.find(isFault) ?? values.filter((value) => typeof value === 'number');

const reduced = (
  values: readonly Scalar[],
  rule: (numbers: readonly number[]) => Scalar,
): Scalar => {
  const numbers = numbersIn(values);
  return 'code' in numbers ? numbers : rule(numbers);
};

const sum = (numbers: readonly number[]): Scalar => finite(numbers.reduce((a, b) => a + b, 0));
const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0
    ? fault('#DIV/0!')
    : finite(numbers.reduce((a, b) => a + b, 0) / numbers.length);
const least = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));

/** `SUMIF(range, criterion, [summed])`: what is summed takes the shape of the range. */
const overOne =
  (rule: (numbers: readonly number[]) => Scalar): FormulaFunction =>
  (call) => {
    const area = areaAt(call, 0);
    const summed = call.given(2) ? areaAt(call, 2) : area;
    const condition = { area, fits: criterionOf(call.scalar(1)) };
    return reduced(fitting(call, summed, [condition]), rule);
  };

/** `SUMIFS(summed, range, criterion, …)`. */
const overSeveral =
  (rule: (numbers: readonly number[]) => Scalar): FormulaFunction =>
  (call) => {
    const summed = areaAt(call, 0);
    const conditions = conditionsFrom(call, 1);
    const model = conditions?.[0]?.area;
    if (conditions === null || model === undefined) return fault('#VALUE!');
    if (heightOf(summed) !== heightOf(model) || widthOf(summed) !== widthOf(model))
      return fault('#VALUE!');
    return reduced(fitting(call, summed, conditions), rule);
  };

const counted: FormulaFunction = (call) => {
  const conditions = conditionsFrom(call, 0);
  const model = conditions?.[0];
  if (conditions === null || model === undefined) return fault('#VALUE!');
  const inside = fitting(call, model.area, conditions).length;
  return inside + beyondUse(call, conditions);
};

/** Cells beyond the used part are empty; they count where every condition takes an empty cell. */
const beyondUse = (call: Call, conditions: readonly Condition[]): number => {
  if (!conditions.every(({ fits }) => fits(null))) return 0;
  const last = conditions.map(({ area }) => ({ area, end: call.scope.cells.lastUsed(area.sheet) }));
  const [model] = conditions;
  if (model === undefined) return 0;
  const rows = Math.max(...last.map(({ area, end }) => end.row - area.range.top + 1));
  const columns = Math.max(...last.map(({ area, end }) => end.column - area.range.left + 1));
  const height = heightOf(model.area);
  const width = widthOf(model.area);
  return (
    height * width - Math.max(0, Math.min(height, rows)) * Math.max(0, Math.min(width, columns))
  );
};

export const CONDITIONAL_SUMS: Readonly<Record<string, FormulaFunction>> = {
  SUMIF: overOne(sum),
  AVERAGEIF: overOne(mean),
  SUMIFS: overSeveral(sum),
  AVERAGEIFS: overSeveral(mean),
  MINIFS: overSeveral(least),
  MAXIFS: overSeveral(most),
  COUNTIF: counted,
  COUNTIFS: counted,
};
