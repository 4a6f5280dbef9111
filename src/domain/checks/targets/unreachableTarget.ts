import type { AssessedIndicator } from '../../model/assessment';
import type { Target } from '../../model/target';
import { defineCheck } from '../shared/check';
import { inForce } from '../shared/inForce';
import { targetWords } from '../shared/targetWords';

/** Whether a share of a whole could never get there: `>= 103%`, and `> 100%` as well. */
const wishesMoreThanAll = (target: Target): boolean => {
  if (target.unit !== '%') return false;
  switch (target.kind) {
    case 'threshold':
      return (
        ((target.operator === '>=' || target.operator === '=') && target.value.gt(100)) ||
        (target.operator === '>' && target.value.gte(100))
      );
    case 'range':
      return target.lower.gt(100);
    case 'deadline':
    case 'zero':
    case 'difference':
    case 'reference':
    case 'qualitative':
    case 'none':
    case 'unreadable':
      return false;
  }
};

/** Where any figure of its own exceeds 100 it is no share of a whole after all. */
const exceedsItself = ({ indicator }: AssessedIndicator): boolean =>
  [
    indicator.actual?.value ?? null,
    indicator.benchmarks.national,
    indicator.benchmarks.cluster,
    ...indicator.history.map(({ value }) => value),
    ...indicator.rounds.values(),
  ].some((figure) => figure?.gt(100) === true);

/** A target of 103% of a whole, where the series never exceeds 100. */
export const unreachableTarget = defineCheck(
  {
    id: 'unreachable-target',
    severity: 'avviso',
    description: 'Il target chiede più del 100% di un totale.',
  },
  (context) =>
    context.indicators.filter(inForce).flatMap((assessed) => {
      const { indicator, target } = assessed;
      if (!indicator.isShare || !wishesMoreThanAll(target) || exceedsItself(assessed)) return [];
      return [
        {
          message:
            `Il target ${targetWords(target)} non è raggiungibile: l’indicatore è la quota di un ` +
            'totale e non può superare il 100%. Verificare il target o l’algoritmo.',
          subject: indicator.id,
          cell: target.cell ?? indicator.cell,
          evidence: targetWords(target),
        },
      ];
    }),
);
