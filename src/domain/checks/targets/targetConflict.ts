import type { Indicator, ProseTarget } from '../../model/indicator';
import type { ThresholdTarget } from '../../model/target';
import { formatWithUnit } from '../../language/italianFormat';
import { doubtSentence } from '../shared/asking';
import { targetDoubtWords } from '../../targets/targetDoubtWords';
import type { TargetDoubt } from '../../model/targetDoubt';
import { defineCheck, type Found } from '../shared/check';
import { inForce } from '../shared/inForce';
import { cellTargetOf, isTargetConfirmed, operatorConflict } from './operatorConflicts';
import { textEvidence } from '../shared/shortened';
import { targetWords } from '../shared/targetWords';

const CONFIRM_TARGET = 'Scrivere quello giusto in «Target confermato».';

const doubtful = ({ id, target, cell }: Indicator, doubt: TargetDoubt): Found => ({
  message: `${doubtSentence(targetDoubtWords(doubt))} Finché non è confermato l’indicatore non conta. ${CONFIRM_TARGET}`,
  subject: id,
  cell: target.cell ?? cell,
  evidence: `${textEvidence(target.text)}|${targetWords(target)}`,
});

/** A prose value that is told as a revision (with its occasion), or is known already, is clear. */
const conflicts = (cellTarget: ThresholdTarget, prose: ProseTarget): boolean => {
  if (prose.occasion !== null || prose.value.eq(cellTarget.value)) return false;
  if (prose.unit !== null && cellTarget.unit !== null && prose.unit !== cellTarget.unit)
    return false;
  const known = [...cellTarget.byYear.values()].some(
    (other) => other.kind === 'number' && other.value.eq(prose.value),
  );
  return !known && !cellTarget.revisions.some(({ value }) => value.eq(prose.value));
};

const contradicted = (indicator: Indicator): readonly Found[] => {
  const cellTarget = cellTargetOf(indicator);
  if (cellTarget.kind !== 'threshold' || isTargetConfirmed(indicator)) return [];
  return indicator.proseTargets
    .filter((prose) => conflicts(cellTarget, prose))
    .slice(0, 1)
    .map((prose) => ({
      message:
        `Nella cella il target è ${targetWords(cellTarget)}, nel testo ` +
        `${formatWithUnit(prose.value, prose.unit)}, senza che sia detto se e quando è stato ` +
        `rivisto. Per il calcolo vale ${targetWords(indicator.target)}. ${CONFIRM_TARGET}`,
      subject: indicator.id,
      cell: cellTarget.cell ?? indicator.cell,
      evidence: `${targetWords(cellTarget)}|${prose.value}`,
    }));
};

/** The target cell says one value, the narrative another; or the cell cannot be read for sure. */
export const targetConflict = defineCheck(
  {
    id: 'target-conflict',
    severity: 'avviso',
    description: 'Non è certo quale sia il target: cella e testo non coincidono.',
  },
  (context) =>
    context.indicators.filter(inForce).flatMap(({ indicator, achievement }) => {
      if (achievement.kind === 'not-due') return [];
      if ((indicator.withheld?.target ?? null) !== null) return [];
      // `direction-unclear` asks.
      if (indicator.target.doubt?.kind === 'direction') return [];
      if (indicator.target.doubt !== null) {
        // One question is enough where the operator is all that is doubtful.
        return operatorConflict(indicator) === null || achievement.kind === 'to-confirm'
          ? [doubtful(indicator, indicator.target.doubt)]
          : [];
      }
      return contradicted(indicator);
    }),
);
