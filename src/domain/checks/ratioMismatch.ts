import type { PrintedRatio } from '../model/actual';
import type { AssessedIndicator } from '../model/assessment';
import type { CellRef } from '../model/cell';
import { defineCheck, type Found } from './check';
import type { CheckContext } from './context';
import { isSure } from './isSure';
import { type RatioFigures, ratioRight } from './ratioRight';
import { ratioEvidence, ratioWords } from './ratioWords';
import { scatteredRatio } from './scatteredRatio';

type Placed = RatioFigures & { readonly cell: CellRef };

/** The ratio of the actual itself, with parts that stand beside it or in a sibling's cell. */
const ownRatio = (context: CheckContext, assessed: AssessedIndicator): Placed | null => {
  const { actual, narrative } = assessed.indicator;
  if (actual?.value == null || actual.printedPlaces === null) return null;
  const beside =
    actual.numerator !== null && actual.denominator !== null
      ? { numerator: actual.numerator, denominator: actual.denominator }
      : null;
  const parts =
    beside ??
    scatteredRatio(context, assessed, narrative ?? actual.text, ({ indicator }) =>
      indicator.actual?.confidence === 'high' ? indicator.actual.value : null,
    );
  if (parts === null) return null;
  const percent = actual.unit === '%';
  return {
    value: actual.value,
    places: actual.printedPlaces,
    percent,
    ...parts,
    cell: actual.cell,
  };
};

const isOwn = ({ indicator }: AssessedIndicator, ratio: PrintedRatio): boolean =>
  indicator.actual?.numerator?.eq(ratio.numerator) === true;

const printedRatios = (context: CheckContext, assessed: AssessedIndicator): readonly Placed[] =>
  // A shared narrative gives its ratios to each of its indicators: the one they belong to speaks.
  assessed.indicator.ratios.filter(
    (ratio) =>
      isOwn(assessed, ratio) ||
      !context.indicatorsOf(assessed.indicator.objective).some((other) => isOwn(other, ratio)),
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
    return context.indicators.filter(isSure).flatMap((assessed) => {
      const own = ownRatio(context, assessed);
      const ratios = [...(own === null ? [] : [own]), ...printedRatios(context, assessed)];
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
