import { defineCheck } from './check';
import { reasonGiven } from './reasonGiven';

/** "Non valutabile" without a word why. */
export const reasonMissing = defineCheck(
  {
    id: 'reason-missing',
    severity: 'avviso',
    description: 'Un obiettivo è non valutabile o escluso e manca la motivazione.',
  },
  (context) =>
    context.objectives.flatMap((assessed) => {
      const { objective } = assessed;
      const { outcome, cell } = objective.oiv;
      if (outcome !== 'not-assessable' && outcome !== 'excluded') return [];
      if (reasonGiven(context, assessed)) return [];
      return [
        {
          message:
            `L’obiettivo è ${outcome === 'excluded' ? 'escluso dalla valutazione' : 'non valutabile'} ` +
            'senza motivazione. Scriverla in «Valutazione OIV», colonna «Motivazione».',
          subject: objective.code,
          cell: cell ?? objective.cell,
          evidence: outcome,
        },
      ];
    }),
);
