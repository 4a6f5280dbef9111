import { achievementOf } from '../../achievement/achievementOf';
import { formatPercentage, formatWithUnit } from '../../language/italianFormat';
import type { AssessedIndicator } from '../../model/assessment';
import type { Policies } from '../../model/policies';
import type { Operator } from '../../model/target';
import { targetDoubtWords } from '../../targets/targetDoubtWords';
import { doubtSentence } from '../shared/asking';
import { defineCheck } from '../shared/check';
import { inForce } from '../shared/inForce';
import { textEvidence } from '../shared/shortened';
import { targetWords } from '../shared/targetWords';

const BOUNDS: readonly (readonly [Operator, string])[] = [
  ['<=', 'al massimo'],
  ['>=', 'almeno'],
];

/**
 * What each direction would give: "Con «al massimo 30 gg» il raggiungimento è 90%, con «almeno 30
 * gg» 100%." Null where the direction is not what is asked, or no result is there to compare.
 */
export const directionOutcomes = (
  { indicator, target }: AssessedIndicator,
  policies: Policies,
): string | null => {
  if (target.kind !== 'threshold' || target.doubt?.kind !== 'direction') return null;
  const outcomes = BOUNDS.flatMap(([operator, words]) => {
    const sure = { ...target, operator, doubt: null };
    const { actual } = indicator;
    const certain = actual === null ? null : { ...actual, confidence: 'high' as const };
    const reached = achievementOf({ ...indicator, actual: certain }, sure, false, policies);
    return reached.kind === 'measured'
      ? [
          `«${words} ${formatWithUnit(target.value, target.unit)}» → ${formatPercentage(reached.percentage)}`,
        ]
      : [];
  });
  return outcomes.length === 0 ? null : outcomes.join('; ');
};

/** A bare target of which nobody knows whether more or less is better. */
export const directionUnclear = defineCheck(
  {
    id: 'direction-unclear',
    severity: 'avviso',
    description: 'Il target non dice se è un massimo o un minimo.',
  },
  (context) =>
    context.indicators.filter(inForce).flatMap((assessed) => {
      const { indicator, target, achievement } = assessed;
      if (target.doubt?.kind !== 'direction' || achievement.kind === 'not-due') return [];
      const outcomes = directionOutcomes(assessed, context.policies);
      return [
        {
          message:
            `${doubtSentence(targetDoubtWords(target.doubt))} ` +
            `${outcomes === null ? '' : `${outcomes}. `}` +
            'Finché non è confermato l’indicatore non conta: scrivere in «Target confermato» il ' +
            'target con il suo segno (<= oppure >=).',
          subject: indicator.id,
          cell: target.cell ?? indicator.cell,
          evidence: `${textEvidence(target.text)}|${targetWords(target)}`,
        },
      ];
    }),
);
