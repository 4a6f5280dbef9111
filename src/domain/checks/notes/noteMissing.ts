import { formatCount } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { noteNumber } from './noteNumbers';
import { bySheet, perSheet } from '../shared/perSheet';

/** Where most indicators of a sheet refer to a note, those that do not are named. */
export const noteMissing = defineCheck(
  {
    id: 'note-missing',
    severity: 'informazione',
    description: 'Manca il numero di nota, che gli altri indicatori del foglio hanno.',
  },
  (context) =>
    [...bySheet(context.register.indicators, ({ cell }) => cell).values()].flatMap((group) => {
      const without = group.filter((indicator) => noteNumber(indicator) === null);
      if (without.length * 2 >= group.length) return [];
      return perSheet(
        without.map(({ cell, id }) => ({ cell, entry: id })),
        (count) => `${formatCount(count, 'indicatore', 'indicatori')} senza numero di nota`,
      );
    }),
);
