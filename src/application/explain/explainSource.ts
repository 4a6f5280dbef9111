import { type Decimal, decimal } from '../../domain/decimal';
import { printedRightly } from '../../domain/printedRightly';
import type { Actual } from '../../domain/model/actual';
import type { AssessedIndicator } from '../../domain/model/assessment';
import type { Policies } from '../../domain/model/policies';
import { withMetaActual } from '../../domain/rollup/metaActual';
import type { SourceStep } from './steps';

const WHOLE = decimal(100);

/** The actual that the rule measures: for a meta-indicator the count takes the printed one's place. */
export const measuredActual = ({ indicator, meta }: AssessedIndicator): Actual | null =>
  meta === null ? indicator.actual : withMetaActual(indicator, meta).actual;

/** How the figures that the rule compares came about, beyond what the cells say themselves. */
export const explainSource = (
  assessed: AssessedIndicator,
  policies: Policies,
): readonly SourceStep[] => {
  const actual = measuredActual(assessed);
  const counted = explainMeta(assessed, actual, policies);
  return [...explainTargetInForce(assessed), ...(counted ?? explainFraction(actual))];
};

const explainMeta = (
  { meta }: AssessedIndicator,
  actual: Actual | null,
  { metaThreshold }: Policies,
): readonly SourceStep[] | null => {
  if (meta === null || actual?.value == null || actual.confirmed) return null;
  const { ok, of } = meta;
  const { value } = actual;
  const percent = !value.eq(decimal(ok).dividedBy(of)) || ok === 0;
  return [{ kind: 'meta-count', ok, of, threshold: metaThreshold, percent, value }];
};

/** Told only where the two numbers give the value as printed; what differs is a check's matter. */
const explainFraction = (actual: Actual | null): readonly SourceStep[] => {
  const { value, numerator, denominator } = actual ?? {};
  if (value == null || numerator == null || denominator == null || denominator.isZero()) return [];
  const places = actual?.printedPlaces ?? value.decimalPlaces();
  const step = (percent: boolean): SourceStep & { readonly exact: Decimal } => ({
    kind: 'fraction',
    numerator,
    denominator,
    percent,
    exact: numerator.times(percent ? WHOLE : 1).dividedBy(denominator),
    value,
  });
  const fitting = [step(true), step(false)].find(({ exact }) =>
    printedRightly(value, places, [exact]),
  );
  return fitting === undefined ? [] : [fitting];
};

const explainTargetInForce = ({ indicator, target }: AssessedIndicator): readonly SourceStep[] => {
  if (target.kind === 'reference') {
    return [{ kind: 'benchmark', reference: target.reference, value: target.value }];
  }
  const turned =
    target.kind === 'threshold' &&
    indicator.target.kind === 'threshold' &&
    target.operator !== indicator.target.operator;
  return turned ? [{ kind: 'turned-by-polarity' }] : [];
};
