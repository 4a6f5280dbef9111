import { formatItalian, formatPercentage } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { statedVerdict } from './statedVerdict';
import { targetWords } from '../shared/targetWords';

/** 97.72% given as achievement where it is the value 86 ∕ 88 and the target `>= 93%` is met. */
export const statedIsActual = defineCheck(
  {
    id: 'stated-is-actual',
    severity: 'errore',
    description: 'Come percentuale di raggiungimento è riportato il valore dell’indicatore.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { indicator, achievement, target } = assessed;
      const { stated, actual } = indicator;
      if (stated === null || actual?.value == null) return [];
      if (!('percentage' in achievement) || achievement.percentage === null) return [];
      if (statedVerdict(context, assessed) !== 'is-actual') return [];
      return [
        {
          message:
            `${formatItalian(stated.value, stated.places)}% è il valore dell’indicatore, non il ` +
            `raggiungimento: rispetto al target ${targetWords(target)} il raggiungimento è ` +
            `${formatPercentage(achievement.percentage)}. Correggere la percentuale dichiarata.`,
          subject: indicator.id,
          cell: stated.cell,
          evidence: `${stated.value}|${actual.value}|${targetWords(target)}`,
        },
      ];
    }),
);
