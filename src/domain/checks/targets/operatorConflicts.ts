import type { Indicator, ProseTarget } from '../../model/indicator';
import type { Operator, Target, ThresholdTarget } from '../../model/target';

/** An operator in the cell, another in the prose, over the same value. */
interface OperatorConflict {
  readonly cellTarget: ThresholdTarget;
  readonly prose: ProseTarget;
  readonly proseOperator: Operator;
}

/** The target as the cell alone says it. */
export const cellTargetOf = (indicator: Indicator): Target =>
  indicator.targetInCell ?? indicator.target;

/** Whether a person settled the target: then cell and prose no longer need to agree. */
export const isTargetConfirmed = ({ targetConfirmed }: Indicator): boolean =>
  targetConfirmed === true;

/** `>25%` in the cell against `>= 25%` in the prose; a bare value in either conflicts with nothing. */
export const operatorConflict = (indicator: Indicator): OperatorConflict | null => {
  const cellTarget = cellTargetOf(indicator);
  if (cellTarget.kind !== 'threshold' || cellTarget.operatorAssumed) return null;
  if (isTargetConfirmed(indicator)) return null;
  for (const prose of indicator.proseTargets) {
    if (prose.operator === null || prose.operator === cellTarget.operator) continue;
    if (prose.value.eq(cellTarget.value)) {
      return { cellTarget, prose, proseOperator: prose.operator };
    }
  }
  return null;
};
