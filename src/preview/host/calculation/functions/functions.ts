import type { FormulaFunction } from '../scope';
import { UnsupportedFormula } from '../unsupported';
import { AGGREGATES } from './aggregates';
import { CONDITIONAL_SUMS } from './conditionalSums';
import { DATES } from './dates';
import { engineFunction } from './engineFunction';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';

const OWN: Readonly<Record<string, FormulaFunction>> = {
  ...LOGIC,
  ...AGGREGATES,
  ...CONDITIONAL_SUMS,
  ...LOOKUP,
  ...INFORMATION,
  ...NUMBERS,
  ...TEXTS,
  ...DATES,
};

/**
 * A function by its English name in capitals: of our own where the library's differs from Excel or
 * is missing (comparisons, blanks, errors), else the library's. Throws {@link UnsupportedFormula}.
 */
export const functionNamed = (name: string): FormulaFunction => {
  const found = Object.hasOwn(OWN, name) ? OWN[name] : engineFunction(name);
  if (found === undefined || found === null) throw new UnsupportedFormula(name);
  return found;
};
