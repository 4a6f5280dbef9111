import { formatItalian, formatPercentage } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { reasonGiven } from './reasonGiven';

/** A score of 50 beside an achievement of 82.5, and no reason. */
export const oivFar = defineCheck(
  {
    id: 'oiv-far',
    severity: 'avviso',
    description: 'Il punteggio dell’OIV è lontano dal raggiungimento e non è motivato.',
  },
  (context) =>
    context.objectives.flatMap((assessed) => {
      const { objective, achievement } = assessed;
      const { score, outcome, cell } = objective.oiv;
      if (outcome !== 'scored' || score === null || achievement === null) return [];
      const distance = score.minus(achievement).abs();
      if (distance.lt(context.policies.oivDistance) || reasonGiven(context, assessed)) return [];
      return [
        {
          message:
            `L’OIV ha dato ${formatItalian(score)}, il raggiungimento calcolato è ` +
            `${formatPercentage(achievement)}: la differenza va motivata. Scrivere la motivazione ` +
            'in «Valutazione OIV».',
          subject: objective.code,
          cell: cell ?? objective.cell,
          evidence: `${score}|${achievement.toDecimalPlaces(10)}`,
        },
      ];
    }),
);
