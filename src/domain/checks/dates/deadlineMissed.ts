import { formatCount, formatItalianDate } from '../../language/italianFormat';
import type { AssessedIndicator } from '../../model/assessment';
import { defineCheck } from '../shared/check';

const isSpan = ({ indicator: { actual } }: AssessedIndicator): boolean =>
  actual?.dateFrom != null && actual.dateFrom !== actual.date;

const lateWords = (days: number, span: boolean): string =>
  `${span ? 'almeno ' : ''}${formatCount(days, 'giorno', 'giorni')} di ritardo`;

const message = (assessed: AssessedIndicator, deadline: string): string | null => {
  const { achievement, indicator } = assessed;
  const due = formatItalianDate(deadline);
  if (achievement.kind === 'late') {
    return (
      `Termine ${due} superato con ${lateWords(achievement.daysLate, isSpan(assessed))}. ` +
      'Quanto valga il ritardo lo decide l’OIV: indicare esito e motivazione in «Valutazione OIV».'
    );
  }
  const unknown = achievement.kind === 'to-confirm' && indicator.actual?.confidence === 'high';
  if (!unknown || !isSpan(assessed) || indicator.target.doubt !== null) return null;
  return (
    `Il testo indica solo un periodo che comprende il termine ${due}: non si sa se sia stato ` +
    'rispettato. Scrivere la data in «Consuntivo confermato».'
  );
};

/** "5 incontri entro giugno": the percentage measures the 5, not the June. */
const valueInTime = ({ achievement }: AssessedIndicator, date: string): string | null =>
  achievement.kind !== 'measured' || !achievement.met || date.endsWith('-12-31')
    ? null
    : `Il target chiede il valore entro il ${formatItalianDate(date)}, e la percentuale misura solo ` +
      'il valore: verificare che sia stato raggiunto in tempo.';

/** Done on 7 December against 31 July: 129 days late. */
export const deadlineMissed = defineCheck(
  {
    id: 'deadline-missed',
    severity: 'avviso',
    description: 'Il termine non è stato rispettato, o non si sa se lo sia stato.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { indicator, target } = assessed;
      const date = target.kind === 'threshold' || target.kind === 'deadline' ? target.date : null;
      const text =
        date === null
          ? null
          : target.kind === 'deadline'
            ? message(assessed, date)
            : valueInTime(assessed, date);
      if (date === null || text === null) return [];
      return [
        {
          message: text,
          subject: indicator.id,
          cell: indicator.actual?.cell ?? indicator.cell,
          evidence: `${date}|${indicator.actual?.dateFrom ?? ''}|${indicator.actual?.date ?? ''}`,
        },
      ];
    }),
);
