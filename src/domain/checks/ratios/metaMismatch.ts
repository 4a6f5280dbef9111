import { type Decimal, decimal } from '../../decimal';
import type { Actual } from '../../model/actual';
import { formatItalian, formatWithUnit } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { printedRightly } from '../../printedRightly';

type Count = { readonly ok: number; readonly of: number };

const agrees = (actual: Actual, { ok, of }: Count): boolean => {
  if (actual.numerator !== null && actual.denominator !== null) {
    return actual.numerator.eq(ok) && actual.denominator.eq(of);
  }
  if (actual.value === null) return true;
  const ratio = decimal(ok).dividedBy(of);
  const places = actual.printedPlaces ?? actual.value.decimalPlaces();
  return printedRightly(actual.value, places, [ratio, ratio.times(100)]);
};

const printedWords = ({ numerator, denominator, value, unit }: Actual): string => {
  const count = (figure: Decimal): string => formatItalian(figure);
  if (numerator !== null && denominator !== null)
    return `${count(numerator)} su ${count(denominator)}`;
  return value === null ? '' : formatWithUnit(value, unit);
};

/** A printed "6 su 7" where the operational objectives give 5 of 7. */
export const metaMismatch = defineCheck(
  {
    id: 'meta-mismatch',
    severity: 'errore',
    description:
      'Il conteggio del metaindicatore non è quello che risulta dagli obiettivi operativi.',
  },
  (context) =>
    context.indicators.flatMap(({ indicator, meta, achievement }) => {
      const { actual } = indicator;
      if (meta === null || actual === null || actual.confidence === 'low') return [];
      if (achievement.kind === 'withdrawn' || achievement.kind === 'replaced') return [];
      if (actual.confirmed || agrees(actual, meta)) return [];
      return [
        {
          message:
            `Il metaindicatore riporta ${printedWords(actual)}, ma sopra il ` +
            `${formatItalian(context.policies.metaThreshold)}% sono ${meta.ok} obiettivi operativi ` +
            `su ${meta.of}. Per il calcolo vale il conteggio; verificare le valutazioni degli operativi.`,
          subject: indicator.id,
          cell: actual.cell,
          evidence: `${printedWords(actual)}|${meta.ok}|${meta.of}`,
        },
      ];
    }),
);
