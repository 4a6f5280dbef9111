import { formatCount } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { inForce } from '../shared/inForce';
import { perSheet } from '../shared/perSheet';

const SELF_DECLARED = /rilevazion[ei]\s+ad[\s-]*hoc|autodichiara|rilevazion[ei]\s+intern/i;

/**
 * Data gathered by the office itself. Certified or not self-declared sources are preferred
 * (guidelines 3/2018 of the Dipartimento della funzione pubblica, criterion f).
 */
export const selfDeclaredSource = defineCheck(
  {
    id: 'self-declared-source',
    severity: 'informazione',
    description: 'Il dato viene da una rilevazione dell’ufficio, non da una fonte certificata.',
  },
  (context) =>
    perSheet(
      context.indicators
        .filter(inForce)
        .filter(({ indicator }) => SELF_DECLARED.test(indicator.source ?? ''))
        .map(({ indicator }) => ({ cell: indicator.cell, entry: indicator.id })),
      (count) => `${formatCount(count, 'indicatore', 'indicatori')} con fonte autodichiarata`,
    ),
);
