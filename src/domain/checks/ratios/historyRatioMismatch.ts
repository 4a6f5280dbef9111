import type { AssessedIndicator } from '../../model/assessment';
import type { HistoryEntry } from '../../model/indicator';
import { defineCheck, type Found } from '../shared/check';
import type { CheckContext } from '../shared/context';
import { isNearMiss, type RatioFigures, ratioRight } from './ratioRight';
import { ratioEvidence, ratioWords } from './ratioWords';
import { scatteredRatio } from './scatteredRatio';

/** The ratio of a year whose parts stand in a sibling's series and in the words of the entry. */
const scattered = (
  context: CheckContext,
  assessed: AssessedIndicator,
  entry: HistoryEntry,
): RatioFigures | null => {
  // Only with a %, because without one the scale is a guess on top of the parts.
  if (entry.value === null || entry.unit !== '%') return null;
  const parts = scatteredRatio(context, assessed, entry.text, ({ indicator }) => {
    const same = indicator.history.find(({ year }) => year === entry.year);
    return same?.value ?? null;
  });
  if (parts === null) return null;
  const places = entry.value.decimalPlaces();
  const ratio = { value: entry.value, places, percent: true, ...parts };
  return isNearMiss(ratio) ? ratio : null;
};

const describe = (
  { indicator }: AssessedIndicator,
  entry: HistoryEntry,
  ratio: RatioFigures,
): Found => ({
  message:
    `Nella serie storica il valore ${entry.year} è ${ratioWords(ratio)}. ` +
    'Verificare la serie: da questo valore dipendono i confronti con gli anni precedenti.',
  subject: indicator.id,
  cell: entry.cell,
  evidence: `${entry.year}|${ratioEvidence(ratio)}`,
});

/** 178.68 ∕ 58 is 3.08, not 2.96; 80 of 708 is 11.30%, not 11.4%. */
export const historyRatioMismatch = defineCheck(
  {
    id: 'history-ratio-mismatch',
    severity: 'errore',
    description: 'Un valore della serie storica non corrisponde al suo numeratore e denominatore.',
  },
  (context) =>
    context.indicators.flatMap((assessed) =>
      assessed.indicator.history.flatMap((entry) => {
        const ratio = entry.ratio ?? scattered(context, assessed, entry);
        return ratio === null || ratioRight(ratio) ? [] : [describe(assessed, entry, ratio)];
      }),
    ),
);
