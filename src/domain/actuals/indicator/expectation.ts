import { foldText } from '../../language/foldText';
import { standardUnit } from '../../language/scan/units';
import type { IndicatorContext } from './context';
import { fractionOf } from './fraction';

/**
 * What kind of thing the indicator's result is.
 *
 * - `percent`: the target is a percentage, or the algorithm is one;
 * - `index`: a ratio without unit ("imprese ∕ incontri", "anno n ∕ anno n-1"), a mean;
 * - `unit`: days, euro, hours …;
 * - `count`: a number of things;
 * - `date`: the target is a deadline; `difference`: two years compared; `words`: yes/no.
 */
export type Expectation =
  | { readonly kind: 'percent' | 'index' | 'count' | 'date' | 'difference' | 'words' }
  | { readonly kind: 'unit'; readonly unit: string };

export const MEASURED_UNITS = ['gg', '€', 'ore', 'mesi', 'anni', 'minuti', 'settimane'];

export const expectationOf = (indicator: IndicatorContext): Expectation => {
  const { target } = indicator;
  if (target.kind === 'deadline') return { kind: 'date' };
  if (target.kind === 'difference') return { kind: 'difference' };
  if (target.kind === 'qualitative') return { kind: 'words' };
  if (target.kind === 'zero') return { kind: 'count' };
  const unit = standardUnit(target.unit) ?? standardUnit(indicator.unit);
  if (unit === '%') return { kind: 'percent' };
  if (unit !== null && MEASURED_UNITS.includes(unit)) return { kind: 'unit', unit };
  return byFormula(indicator);
};

const PERCENT = /^\s*(?:%|percentuale|perc\.|tasso percentuale)/;
const MEAN = /\b(?:medi[ao]|indice|rapporto|andamento|tasso di variazione)\b/;
const COUNTED = /^\s*(?:n\.|n°|nr\.?|num\.?|numero|totale|conteggio)\s?/;

/** Without a unit the algorithm tells, else the name. */
const byFormula = (indicator: IndicatorContext): Expectation => {
  const formula = foldText(indicator.algorithm ?? indicator.name);
  const bare = formula.trim().length < 12 ? standardUnit(formula) : null;
  if (bare === '%') return { kind: 'percent' };
  if (bare !== null && MEASURED_UNITS.includes(bare)) return { kind: 'unit', unit: bare };
  const noTarget = indicator.target.kind === 'none' || indicator.target.kind === 'unreadable';
  if (noTarget && PERCENT.test(formula)) return { kind: 'percent' };
  if (fractionOf(indicator.algorithm) !== null) return { kind: 'index' };
  const mean = MEAN.test(foldText(`${indicator.name} ${indicator.algorithm ?? ''}`));
  const counted = COUNTED.test(formula) && !/\bmedi[ao]\b/.test(formula);
  return { kind: mean && !counted ? 'index' : 'count' };
};
