import { UnsupportedFormula } from './unsupported';

/** An error value: `#DIV/0!`. */
export interface Fault {
  readonly code: string;
}

/** What one cell gives to a formula; null is an empty cell. */
export type Scalar = number | string | boolean | null | Fault;

/** A rectangle of values, by row. `isReference` tells cells from constants and results. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
  readonly isReference: boolean;
}

export type FormulaValue = Scalar | Matrix;

const FAULTS = new Map<string, Fault>();

/** The error value of a code; one object for each. */
export const fault = (code: string): Fault => {
  const known = FAULTS.get(code) ?? { code };
  FAULTS.set(code, known);
  return known;
};

export const isFault = (value: FormulaValue): value is Fault =>
  typeof value === 'object' && value !== null && 'code' in value;

export const isMatrix = (value: FormulaValue): value is Matrix =>
  typeof value === 'object' && value !== null && 'rows' in value;

/** A number from a scalar: empty is 0, a truth value 1 or 0, a text what an Italian Excel reads. */
export const numberOf = (value: Scalar): number | Fault => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (/^[+-]?\d+(?:,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  // Dates, percentages and thousands depend on the language of the Excel that computes.
  if (/\d/.test(text) && /^[\d\s.,:/%€+-]+$/.test(text)) throw new UnsupportedFormula(text);
  return fault('#VALUE!');
};

export const textOf = (value: Scalar): string | Fault => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Excel writes 15 digits, with the comma where Windows is Italian.
  return typeof value === 'number'
    ? String(Number(value.toPrecision(15))).replace('.', ',')
    : value;
};

export const truthOf = (value: Scalar): boolean | Fault => {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : fault('#VALUE!');
};

/** A computed number; what is not finite is `#NUM!`. */
export const finite = (value: number): Scalar =>
  Number.isFinite(value) ? value + 0 : fault('#NUM!');
