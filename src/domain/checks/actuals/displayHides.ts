import { formatWithUnit } from '../../language/italianFormat';
import { askingCheck, CONFIRM_ACTUAL } from '../shared/asking';
import { defineCheck } from '../shared/check';
import { placedSigns } from '../shared/placedSigns';

/** A cell that shows 90% and holds 89.96%. */
export const displayHides = defineCheck(
  {
    id: 'display-hides',
    severity: 'avviso',
    description: 'La cella mostra una cifra e ne contiene un’altra, che cambia il confronto.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { actual } = assessed.indicator;
      return placedSigns(assessed, 'display-hides').map(({ sign, cell, where }) => {
        const held =
          where === 'actual' && actual?.value != null
            ? ` ma contiene ${formatWithUnit(actual.value, actual.unit)}, che vale per il calcolo`
            : ' ma contiene una cifra diversa, che vale per il calcolo';
        const asked = where === 'actual' && askingCheck(assessed) === 'display-hides';
        return {
          message:
            `La cella ${where === 'target' ? 'del target' : 'del consuntivo'} mostra ` +
            `«${sign.text}»${held}. ` +
            (asked ? CONFIRM_ACTUAL : 'Mostrare tutti i decimali, o scrivere la cifra voluta.'),
          subject: assessed.indicator.id,
          cell,
          evidence: `${sign.text}|${where === 'actual' ? (actual?.value?.toString() ?? '') : ''}`,
        };
      });
    }),
);
