import { defineCheck } from '../shared/check';
import { shortened, textEvidence } from '../shared/shortened';

/** "Obiettivo non raggiunto" without a figure: nothing is measured, and grey would hide it. */
export const declaredNotReached = defineCheck(
  {
    id: 'declared-not-reached',
    severity: 'avviso',
    description: 'Il testo dice che il risultato non è stato raggiunto, senza un valore.',
  },
  (context) =>
    context.indicators.flatMap(({ indicator, achievement, counts }) => {
      const { actual } = indicator;
      if (achievement.kind !== 'declared' || actual?.declared?.reached !== false) return [];
      if (counts !== null) return [];
      return [
        {
          message:
            `Il testo dice che il risultato non è stato raggiunto e non dà un valore: ` +
            `«${shortened(actual.text)}». Non entra nella media: quanto valga lo decide l’OIV, ` +
            'indicando esito e motivazione in «Valutazione OIV».',
          subject: indicator.id,
          cell: actual.cell,
          evidence: textEvidence(actual.text),
        },
      ];
    }),
);
