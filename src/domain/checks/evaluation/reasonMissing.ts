import type { AssessedObjective } from '../../model/assessment';
import { defineCheck } from '../shared/check';
import type { CheckContext } from '../shared/context';
import { reasonGiven } from './reasonGiven';

/** Prose that says why there is nothing to evaluate: it was put off, replaced, withdrawn. */
const PUT_OFF =
  /\brinvi(?:o|at[oaie])\b|\b(?:sostituit|cassat|soppress|stralciat|annullat)[oaie]\b/i;

const explained = (context: CheckContext, { objective }: AssessedObjective): boolean =>
  [
    ...objective.remarks,
    ...context.indicatorsOf(objective.code).map(({ indicator }) => indicator.narrative ?? ''),
  ].some((text) => PUT_OFF.test(text));

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
      if (reasonGiven(context, assessed) || explained(context, assessed)) return [];
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
