import { isoDate, serialOfDate } from '../../../../adapters/xlsx/read/dateFormat';
import { fault, type Scalar } from '../formulaValue';
import type { FormulaFunction } from '../scope';
import { UnsupportedFormula } from '../unsupported';
import { numberFunction } from './scalarFunction';

const part = (serial: number, take: (iso: string) => string): Scalar => {
  const iso = isoDate(serial, false);
  return iso === null ? fault('#NUM!') : Number(take(iso));
};

const serialOf = (year: number, month: number, day: number): Scalar => {
  const full = year < 1900 ? year + 1900 : year;
  const serial = serialOfDate(new Date(Date.UTC(full, month - 1, day)), false);
  return serial < 1 ? fault('#NUM!') : serial;
};

/** Today in the person's own time zone. */
const today = (): Scalar => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

/** Serial numbers here count from 1900; what counts from 1904 keeps its stored results. */
const from1900 =
  (rule: FormulaFunction): FormulaFunction =>
  (call) => {
    if (call.scope.cells.date1904) throw new UnsupportedFormula('1904');
    return rule(call);
  };

export const DATES: Readonly<Record<string, FormulaFunction>> = {
  YEAR: from1900(numberFunction(1, 1, (serial = 0) => part(serial, (iso) => iso.slice(0, 4)))),
  MONTH: from1900(numberFunction(1, 1, (serial = 0) => part(serial, (iso) => iso.slice(5, 7)))),
  DAY: from1900(numberFunction(1, 1, (serial = 0) => part(serial, (iso) => iso.slice(8, 10)))),
  DATE: from1900(
    numberFunction(3, 3, (year = 0, month = 0, day = 0) =>
      serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day)),
    ),
  ),
  TODAY: from1900(() => today()),
};
