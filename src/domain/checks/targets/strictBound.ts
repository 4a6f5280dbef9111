import { meets } from '../../achievement/meets';
import type { AssessedIndicator } from '../../model/assessment';
import { formatWithUnit } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { inForce } from '../shared/inForce';
import { operatorConflict } from './operatorConflicts';
import { operatorSign, targetWords } from '../shared/targetWords';

/** The actual is exactly the bound of a strict operator: 15 against `> 15`. */
const onStrictBound = ({ indicator, target }: AssessedIndicator): boolean => {
  if (target.kind !== 'threshold' && target.kind !== 'difference' && target.kind !== 'reference') {
    return false;
  }
  const strict = target.operator === '>' || target.operator === '<';
  return strict && target.value !== null && indicator.actual?.value?.eq(target.value) === true;
};

/** The operator of the prose would turn the result: says how, or null. */
const turnedByProse = ({ indicator }: AssessedIndicator): string | null => {
  const conflict = operatorConflict(indicator);
  const value = indicator.actual?.value ?? null;
  if (conflict === null || value === null) return null;
  const { cellTarget, prose, proseOperator } = conflict;
  const byCell = meets(value, cellTarget.operator, cellTarget.value);
  const byProse = meets(value, proseOperator, prose.value);
  return byCell === byProse ? null : operatorSign(proseOperator);
};

/** Whether the result hangs on the difference between "more than" and "at least". */
export const strictBound = defineCheck(
  {
    id: 'strict-bound',
    severity: 'avviso',
    description: 'Il risultato dipende dal segno del target: «maggiore» o «maggiore o uguale».',
  },
  (context) =>
    context.indicators.filter(inForce).flatMap((assessed) => {
      const { indicator, target } = assessed;
      const { actual } = indicator;
      const other = turnedByProse(assessed);
      if (actual?.value == null || (other === null && !onStrictBound(assessed))) return [];
      const value = formatWithUnit(actual.value, actual.unit);
      return [
        {
          message:
            (other === null
              ? `Il consuntivo ${value} è esattamente il limite del target ${targetWords(target)}, che ` +
                'preso alla lettera non è raggiunto. '
              : `Con ${value} il risultato cambia tra il target ${targetWords(target)} e il segno ` +
                `${other} dell’altra versione. `) +
            'Verificare quale segno era voluto e scriverlo in «Target confermato».',
          subject: indicator.id,
          cell: target.cell ?? indicator.cell,
          evidence: `${actual.value}|${targetWords(target)}|${other ?? ''}`,
        },
      ];
    }),
);
