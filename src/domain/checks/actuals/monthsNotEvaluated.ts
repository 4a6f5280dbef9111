import { defineCheck } from '../shared/check';
import { perSheet } from '../shared/perSheet';

const LEAST_MONTHS = 2;

/** Results that stand in months alone: seen, offered one by one, and not evaluated yet. */
export const monthsNotEvaluated = defineCheck(
  {
    id: 'months-not-evaluated',
    severity: 'informazione',
    description: 'I valori dei mesi sono letti ma non ancora valutati.',
  },
  ({ indicators, year }) =>
    perSheet(
      indicators.flatMap(({ indicator: { id, actual, rounds, cell } }) => {
        const months = [...rounds.keys()].filter((month) => month.startsWith(`${year}-`)).length;
        const open = actual !== null && actual.confidence === 'low';
        return open && months >= LEAST_MONTHS ? [{ cell, entry: id }] : [];
      }),
      (count) =>
        (count === 1
          ? 'I mesi di 1 indicatore sono letti ma non ancora valutati'
          : `I mesi di ${count} indicatori sono letti ma non ancora valutati`) +
        '; per ciascuno è proposto un valore da confermare',
    ),
);
