import { formatItalianDate } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { implausibleDate } from './implausibleDate';

/** 7/12/2024 among the dates of 2023: most likely a slip of the pen. */
export const dateOutsideYear = defineCheck(
  {
    id: 'date-outside-year',
    severity: 'errore',
    description: 'Una data cade fuori dall’anno di riferimento in modo che non può essere giusto.',
  },
  (context) => {
    const seen = new Set<string>();
    return context.indicators.flatMap(({ indicator }) =>
      indicator.datesOutsideYear.flatMap(({ date, text }) => {
        const narrative = indicator.narrative ?? '';
        const cell = indicator.narrativeCell ?? indicator.actual?.cell ?? indicator.cell;
        const key = `${cell.sheet}|${cell.row}|${cell.column}|${date}`;
        if (seen.has(key) || !implausibleDate(date, text, narrative, context.year)) return [];
        seen.add(key);
        return [
          {
            message:
              `La data ${formatItalianDate(date)} sta tra quelle del ${context.year}, ma è ` +
              `posteriore alla relazione: probabile refuso per l’anno. Correggere la data.`,
            subject: indicator.id,
            cell,
            evidence: date,
          },
        ];
      }),
    );
  },
);
