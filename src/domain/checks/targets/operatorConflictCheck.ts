import { formatWithUnit } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { inForce } from '../shared/inForce';
import { operatorConflict } from './operatorConflicts';
import { operatorSign, targetWords } from '../shared/targetWords';

/** `>25%` in the target cell, `>= 25%` in the narrative. */
export const operatorConflictCheck = defineCheck(
  {
    id: 'operator-conflict',
    severity: 'avviso',
    description: 'Il segno del target nella cella è diverso da quello scritto nel testo.',
  },
  (context) =>
    context.indicators.filter(inForce).flatMap(({ indicator, target }) => {
      const conflict = operatorConflict(indicator);
      if (conflict === null) return [];
      const { cellTarget, prose, proseOperator } = conflict;
      const inProse = `${operatorSign(proseOperator)} ${formatWithUnit(prose.value, prose.unit)}`;
      return [
        {
          message:
            `Nella cella il target è ${targetWords(cellTarget)}, nel testo ${inProse}. ` +
            `Per il calcolo vale ${targetWords(target)}: uniformare, oppure scrivere quello giusto ` +
            'in «Target confermato».',
          subject: indicator.id,
          cell: cellTarget.cell ?? indicator.cell,
          evidence: `${targetWords(cellTarget)}|${inProse}`,
        },
      ];
    }),
);
