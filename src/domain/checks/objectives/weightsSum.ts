import { type Decimal, decimal } from '../../decimal';
import type { AssessedIndicator } from '../../model/assessment';
import { formatItalian } from '../../language/italianFormat';
import { defineCheck, type Found } from '../shared/check';
import type { CheckContext } from '../shared/context';

const ZERO = decimal(0);
const sumOf = (indicators: readonly AssessedIndicator[]): Decimal =>
  indicators.reduce((sum, { indicator }) => sum.plus(indicator.weight ?? ZERO), ZERO);
const isWhole = (sum: Decimal): boolean => sum.eq(1) || sum.eq(100);
const isNearWhole = (sum: Decimal): boolean =>
  (sum.gte('0.9') && sum.lte('1.1')) || (sum.gte(90) && sum.lte(110));

const inForce = ({ achievement }: AssessedIndicator): boolean =>
  achievement.kind !== 'withdrawn' && achievement.kind !== 'replaced';

const sumsToWhole = (indicators: readonly AssessedIndicator[]): boolean =>
  isWhole(sumOf(indicators)) || isWhole(sumOf(indicators.filter(inForce)));

const describe = (code: string, indicators: readonly AssessedIndicator[]): Found => {
  const sum = sumOf(indicators);
  const weights = indicators.map(({ indicator }) => formatItalian(indicator.weight ?? ZERO));
  return {
    message:
      `I pesi degli indicatori (${weights.join(' + ')}) sommano a ${formatItalian(sum)}, non a ` +
      `${sum.gt(2) ? '100' : '1'}. Verificare i pesi; nel calcolo si tiene conto delle proporzioni.`,
    subject: code,
    cell: indicators[0]?.indicator.cell ?? null,
    evidence: weights.join('|'),
  };
};

/** Objectives whose indicators all bear a weight. */
const weighted = (context: CheckContext): ReadonlyMap<string, readonly AssessedIndicator[]> =>
  new Map(
    context.objectives
      .map(({ objective: { code } }) => [code, context.indicatorsOf(code)] as const)
      .filter(
        ([, own]) => own.length > 0 && own.every(({ indicator }) => indicator.weight !== null),
      ),
  );

/**
 * Weights that should sum to 1 or 100 and do not: 0.3 + 0.3 + 0.3. Free points (5, 10, 20) are no
 * error. Sums far from 1 are one only among decimals where other objectives show the convention;
 * weights that make a whole over the entire register are right.
 */
export const weightsSum = defineCheck(
  {
    id: 'weights-sum',
    severity: 'errore',
    description: 'I pesi degli indicatori di un obiettivo non sommano a 1 né a 100.',
  },
  (context) => {
    const groups = weighted(context);
    if (sumsToWhole([...groups.values()].flat())) return [];
    const conventional = [...groups.values()].some((own) => own.length > 1 && sumOf(own).eq(1));
    return [...groups].flatMap(([code, own]) => {
      const decimals = own.every(({ indicator }) => indicator.weight?.lt(1) === true);
      const suspect = isNearWhole(sumOf(own)) || (conventional && decimals && own.length > 1);
      return suspect && !sumsToWhole(own) ? [describe(code, own)] : [];
    });
  },
);
