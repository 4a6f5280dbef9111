import type { Actual } from '../model/actual';
import type { CellRef } from '../model/cell';

/** An actual that says nothing yet. */
export const emptyActual = (text: string, cell: CellRef): Actual => ({
  text,
  cell,
  span: null,
  value: null,
  unit: null,
  numerator: null,
  denominator: null,
  date: null,
  dateFrom: null,
  printedPlaces: null,
  confidence: 'high',
  doubt: null,
  rivals: [],
  declared: null,
  signs: [],
  linkFactor: null,
  confirmed: false,
});
