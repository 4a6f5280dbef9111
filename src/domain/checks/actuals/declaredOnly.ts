import { formatCount, formatPercentage } from '../../language/italianFormat';
import type { AssessedIndicator } from '../../model/assessment';
import { defineCheck } from '../shared/check';
import { type Entry, perSheet } from '../shared/perSheet';

const entryOf = ({ indicator, achievement, counts }: AssessedIndicator): readonly Entry[] => {
  if (achievement.kind !== 'declared' || counts !== null) return [];
  // What is declared as not reached has a finding of its own.
  if (indicator.actual?.declared?.reached === false) return [];
  const { percentage } = achievement;
  const words = percentage === null ? '' : ` (${formatPercentage(percentage)})`;
  return [{ cell: indicator.actual?.cell ?? indicator.cell, entry: `${indicator.id}${words}` }];
};

/** Results that the sheet only declares ("completato … 100%") and that no mean holds. */
export const declaredOnly = defineCheck(
  {
    id: 'declared-only',
    severity: 'informazione',
    description: 'Il risultato è solo dichiarato, senza una misura, e non entra nella media.',
  },
  (context) =>
    perSheet(context.indicators.flatMap(entryOf), (count) => {
      const many = formatCount(count, 'risultato solo dichiarato', 'risultati solo dichiarati');
      const out = count === 1 ? 'non conta' : 'non contano';
      return context.policies.declaredCounts
        ? `${many}, senza percentuale: ${out}`
        : `${many}: ${out} (cambiare in «Parametri» se ${count === 1 ? 'deve' : 'devono'} contare)`;
    }),
);
