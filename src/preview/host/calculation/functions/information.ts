import { fault, isFault, type Scalar } from '../formulaValue';
import type { FormulaFunction } from '../scope';
import { scalarFunction } from './scalarFunction';

const asks = (holds: (value: Scalar) => boolean): FormulaFunction =>
  scalarFunction(1, 1, ([value = null]) => holds(value), { takesErrors: true });

const codeIs = (value: Scalar, code: string): boolean => isFault(value) && value.code === code;

export const INFORMATION: Readonly<Record<string, FormulaFunction>> = {
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isFault),
  ISERR: asks((value) => isFault(value) && !codeIs(value, '#N/A')),
  ISNA: asks((value) => codeIs(value, '#N/A')),
  NA: () => fault('#N/A'),
  N: scalarFunction(1, 1, ([value = null]) =>
    typeof value === 'number' ? value : value === true ? 1 : 0,
  ),
  T: scalarFunction(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
};
