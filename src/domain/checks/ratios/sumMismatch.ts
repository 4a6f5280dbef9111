import { type Decimal, decimal } from '../../decimal';
import type { PrintedSum } from '../../model/actual';
import { formatItalian } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { isSure } from '../shared/isSure';

const sumOf = (parts: readonly Decimal[]): Decimal =>
  parts.reduce((sum, part) => sum.plus(part), decimal(0));

/** Whole numbers must add up exactly; with decimals each part may be half a unit off. */
const tolerance = ({ total, parts }: PrintedSum): Decimal => {
  const places = Math.max(...[total, ...parts].map((figure) => figure.decimalPlaces()));
  if (places === 0) return decimal(0);
  return decimal(10)
    .pow(-places)
    .times(parts.length + 1)
    .dividedBy(2);
};

/** "680 (617 transizione digitale, 5 desk, 58 green)" adds up; with 57 it would not. */
export const sumMismatch = defineCheck(
  {
    id: 'sum-mismatch',
    severity: 'errore',
    description: 'Gli addendi riportati non danno il totale.',
  },
  (context) => {
    const seen = new Set<string>();
    return context.indicators.filter(isSure).flatMap(({ indicator }) =>
      indicator.sums.flatMap((printed) => {
        const { total, parts, cell } = printed;
        const sum = sumOf(parts);
        if (sum.minus(total).abs().lte(tolerance(printed))) return [];
        const evidence = [total, ...parts].map(String).join('|');
        const key = `${cell.sheet}|${cell.row}|${cell.column}|${evidence}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const addends = parts.map((part) => formatItalian(part)).join(' + ');
        return [
          {
            message:
              `Il totale riportato è ${formatItalian(total)}, ma ${addends} fa ` +
              `${formatItalian(sum)}. Verificare gli addendi e il totale.`,
            subject: indicator.id,
            cell,
            evidence,
          },
        ];
      }),
    );
  },
);
