import { formatItalian, formatPercentage, formatWithUnit } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { statedVerdict } from './statedVerdict';
import { targetWords } from '../shared/targetWords';

/** 3.3 against `>= 10` is 33%, not the stated 100%. Right: 46% for 7 ∕ 15, 91.7% for 58.68 ∕ 64. */
export const statedMismatch = defineCheck(
  {
    id: 'stated-mismatch',
    severity: 'errore',
    description:
      'La percentuale di raggiungimento dichiarata non è quella che risulta dal calcolo.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { indicator, achievement, target } = assessed;
      const { stated, actual } = indicator;
      if (stated === null || actual?.value == null || achievement.kind !== 'measured') return [];
      if (statedVerdict(context, assessed) !== 'wrong') return [];
      const said = `${formatItalian(stated.value, stated.places)}%`;
      const value = formatWithUnit(actual.value, actual.unit);
      return [
        {
          message:
            `È dichiarato un raggiungimento del ${said}${stated.shared ? ' per più indicatori' : ''}, ` +
            `ma il consuntivo ${value} rispetto al target ${targetWords(target)} dà ` +
            `${formatPercentage(achievement.percentage)}. Correggere la percentuale o il consuntivo.`,
          subject: indicator.id,
          cell: stated.cell,
          evidence: `${stated.value}|${actual.value}|${targetWords(target)}`,
        },
      ];
    }),
);
