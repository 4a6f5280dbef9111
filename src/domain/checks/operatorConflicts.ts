import type { Indicator, ProseTarget } from '../model/indicator';
import type { Operator, Target, ThresholdTarget } from '../model/target';

/** An operator in the cell, another in the prose, over the same value. */
export interface OperatorConflict {
  readonly cellTarget: ThresholdTarget;
  readonly prose: ProseTarget;
  readonly proseOperator: Operator;
}

/** The target as the cell alone says it. */
export const cellTargetOf = (indicator: Indicator): Target =>
  indicator.targetInCell ?? indicator.target;

/**
 * Whether a person typed the target in force (`Target confermato`): it is neither the cell's nor
 * any prose's. Then cell and prose no longer need to agree.
 */
export const isTargetConfirmed = ({ target, targetInCell, proseTargets }: Indicator): boolean => {
  if (targetInCell === null || target.cell === null) return false;
  const { sheet, row, column } = target.cell;
  const others = [targetInCell.cell, ...proseTargets.map(({ cell }) => cell)];
  return !others.some(
    (cell) => cell !== null && cell.sheet === sheet && cell.row === row && cell.column === column,
  );
};

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
