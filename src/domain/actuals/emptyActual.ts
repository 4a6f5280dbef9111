import type { Actual, Evidence } from '../model/actual';
import type { ActualDoubt } from '../model/actualDoubt';
import type { CellRef } from '../model/cell';
import type { ActualDoubtKind } from '../model/actualDoubt';

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
  evidence: null,
  doubt: null,
  numbers: [],
  rivals: [],
  declared: null,
  signs: [],
  linkFactor: null,
  confirmed: false,
});

/** The same, asked. */
export const asked = (actual: Actual, doubt: ActualDoubt): Actual => ({
  ...actual,
  confidence: 'low',
  evidence: null,
  doubt,
});

export const doubtBy = (kind: ActualDoubtKind, detail: string | null = null): ActualDoubt => ({
  kind,
  detail,
});

/** Asked where there is a doubt, else certain by the evidence. */
export const judged = (
  actual: Actual,
  doubt: ActualDoubt | null,
  evidence: Evidence | null,
): Actual =>
  doubt === null ? { ...actual, confidence: 'high', evidence, doubt: null } : asked(actual, doubt);
