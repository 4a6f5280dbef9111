import { defineCheck } from '../shared/check';
import { shortened, textEvidence } from '../shared/shortened';

/** No target for the year, or a reference whose value the sheet does not give. */
export const missingTarget = defineCheck(
  {
    id: 'missing-target',
    severity: 'avviso',
    description: 'Manca il target dell’anno, o il valore a cui il target rimanda.',
  },
  (context) =>
    context.indicators.flatMap(({ indicator, target, achievement }) => {
      if (achievement.kind !== 'missing-target' || target.kind === 'unreadable') return [];
      const why =
        target.kind === 'reference'
          ? `Il target «${shortened(target.text)}» rimanda a un valore che il foglio non riporta.`
          : `Manca il target per il ${context.year}.`;
      return [
        {
          message: `${why} L’indicatore non si può calcolare: scrivere il target in «Target confermato».`,
          subject: indicator.id,
          cell: target.cell ?? indicator.cell,
          evidence: textEvidence(target.text),
        },
      ];
    }),
);
