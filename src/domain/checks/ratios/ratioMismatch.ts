import type { Decimal } from '../../decimal';
import type { Actual, PrintedRatio } from '../../model/actual';
import type { AssessedIndicator } from '../../model/assessment';
import type { CellRef } from '../../model/cell';
import { defineCheck, type Found } from '../shared/check';
import type { CheckContext } from '../shared/context';
import { isSure } from '../shared/isSure';
import { isNearMiss, type RatioFigures, ratioRight } from './ratioRight';
import { ratioEvidence, ratioWords } from './ratioWords';
import { scatteredRatio } from './scatteredRatio';

type Placed = RatioFigures & { readonly cell: CellRef };

const partsOf = (context: CheckContext, assessed: AssessedIndicator, actual: Actual) =>
  scatteredRatio(
    context,
    assessed,
    assessed.indicator.narrative ?? actual.text,
    ({ indicator }) => (indicator.actual?.confidence === 'high' ? indicator.actual.value : null),
    actual.numerator,
  );

/** The ratio of the actual itself, with parts that stand beside it or in a sibling's cell. */
const ownRatio = (context: CheckContext, assessed: AssessedIndicator): Placed | null => {
  const { actual } = assessed.indicator;
  if (actual?.value == null || actual.printedPlaces === null) return null;
  const { value, printedPlaces: places, numerator, denominator, cell } = actual;
  const printed = { value, places, percent: actual.unit === '%', cell };
  if (numerator !== null && denominator !== null) return { ...printed, numerator, denominator };
  // Without a % the scale would be a guess on top of the parts.
  if (!printed.percent) return null;
  const parts = partsOf(context, assessed, actual);
  const scattered = parts === null ? null : { ...printed, ...parts };
  return scattered !== null && isNearMiss(scattered) ? scattered : null;
};

/** An objective together with a numerator that one of its actuals has. */
const ownerKey = (objective: string, numerator: Decimal): string => `${objective}|${numerator}`;

const owners = (indicators: readonly AssessedIndicator[]): ReadonlySet<string> =>
  new Set(
    indicators.flatMap(({ indicator: { objective, actual } }) =>
      actual?.numerator == null ? [] : [ownerKey(objective, actual.numerator)],
    ),
  );

/**
 * The ratios printed in an indicator's text. A shared narrative gives its ratios to each of its
 * indicators: where one of them has the ratio's numerator, that one speaks.
 */
const printedRatios = (
  { indicator }: AssessedIndicator,
  owned: ReadonlySet<string>,
): readonly PrintedRatio[] =>
  indicator.ratios.filter(
    ({ numerator }) =>
      indicator.actual?.numerator?.eq(numerator) === true ||
      !owned.has(ownerKey(indicator.objective, numerator)),
  );

const describe = (assessed: AssessedIndicator, ratio: Placed): Found => ({
  message:
    `Il rapporto stampato è ${ratioWords(ratio)}. ` +
    'Verificare numeratore e denominatore e correggere la cifra sbagliata.',
  subject: assessed.indicator.id,
  cell: ratio.cell,
  evidence: ratioEvidence(ratio),
});

/** 20 new ones of 64 are 31.25%, not 18.7%. */
export const ratioMismatch = defineCheck(
  {
    id: 'ratio-mismatch',
    severity: 'errore',
    description: 'Il rapporto stampato non corrisponde al numeratore e al denominatore.',
  },
  (context) => {
    const seen = new Set<string>();
    const owned = owners(context.indicators);
    return context.indicators.filter(isSure).flatMap((assessed) => {
      const own = ownRatio(context, assessed);
      const ratios = [...(own === null ? [] : [own]), ...printedRatios(assessed, owned)];
      return ratios
        .filter((ratio) => !ratioRight(ratio))
        .map((ratio) => describe(assessed, ratio))
        .filter(({ evidence, cell }) => {
          const key = `${cell?.sheet}|${cell?.row}|${cell?.column}|${evidence}`;
          if (seen.has(key)) return false;
          seen.add(key);
          return true;
        });
    });
  },
);
