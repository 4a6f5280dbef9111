import { defineCheck } from '../shared/check';
import { shortened, textEvidence } from '../shared/shortened';

/** A target that the grammar cannot read, with the place and what was expected there. */
export const unreadableTarget = defineCheck(
  {
    id: 'unreadable-target',
    severity: 'errore',
    description: 'Il target non si riesce a leggere: l’indicatore non si può calcolare.',
  },
  (context) =>
    context.indicators.flatMap(({ indicator, target, achievement }) => {
      if (target.kind !== 'unreadable' || achievement.kind !== 'missing-target') return [];
      const error = target.signs.find(({ kind }) => kind === 'error-value');
      const rest = shortened(target.text.slice(target.at.start));
      const why =
        error === undefined
          ? `Il target «${shortened(target.text)}» non è leggibile da «${rest}» in poi: ` +
            `ci si aspettava ${target.expected}.`
          : `La cella del target contiene l’errore ${error.text}.`;
      return [
        {
          message: `${why} Correggere la cella, oppure scrivere il target in «Target confermato».`,
          subject: indicator.id,
          cell: target.cell ?? indicator.cell,
          evidence: textEvidence(target.text),
        },
      ];
    }),
);
