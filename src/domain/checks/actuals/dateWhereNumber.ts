import { askingCheck, CONFIRM_ACTUAL } from '../shared/asking';
import { defineCheck } from '../shared/check';
import { placedSigns } from '../shared/placedSigns';

/** Excel turned a typed `6/6` into 6 June. */
export const dateWhereNumber = defineCheck(
  {
    id: 'date-where-number',
    severity: 'avviso',
    description: 'C’è una data dove ci si aspetta un numero.',
  },
  (context) =>
    context.indicators.flatMap((assessed) =>
      placedSigns(assessed, 'date-where-number').map(({ sign, cell, where }) => ({
        message:
          `La cella ${where === 'target' ? 'del target' : 'del consuntivo'} contiene la data ` +
          `«${sign.text}» dove ci si aspetta un numero: forse era una frazione come 6/6, che Excel ` +
          'trasforma in data. ' +
          (where === 'actual' && askingCheck(assessed) === 'date-where-number'
            ? CONFIRM_ACTUAL
            : 'Correggere la cella.'),
        subject: assessed.indicator.id,
        cell,
        evidence: sign.text,
      })),
    ),
);
