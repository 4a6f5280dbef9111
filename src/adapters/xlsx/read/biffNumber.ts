import { UnusableWorkbook } from '../unusableWorkbook';

/** A stored double. Throws `damaged` for what is no number: such a cell has nothing else to say. */
export const biffDouble = (data: DataView, at: number): number => finite(data.getFloat64(at, true));

const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new UnusableWorkbook('damaged');
  return value;
};

/** A number in 30 bits, as .xls and .xlsb have it: an integer or a short double, perhaps × 100. */
export const rkNumber = (rk: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, rk & 0xfffffffc, true);
  const value = rk & 2 ? (rk | 0) >> 2 : biffDouble(view, 0);
  return rk & 1 ? value / 100 : value;
};

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A',
  43: '#GETTING_DATA',
}; // prettier-ignore

/** An error value by its number in .xls and .xlsb. */
export const biffError = (code: number): string => ERRORS[code] ?? '#N/A';
