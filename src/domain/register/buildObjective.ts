import type { Objective } from '../model/objective';
import type { ObjectiveLevel, WrittenObjective } from '../model/written';
import { saysObjectiveWithdrawn } from '../actuals/indicatorState';
import type { AssignedCode } from './codes/assignCodes';
import type { BuiltIndicators } from './buildIndicators';
import type { Decisions } from './confirmed/decisions';
import { plainText } from './cells/plainText';
import { isIndividual, readDepartments } from './cells/readDepartments';
import { readEvaluation } from './cells/readEvaluation';

/** An objective with its code, its state and the evaluators' decision. */
export const buildObjective = (
  written: WrittenObjective,
  assigned: AssignedCode,
  built: BuiltIndicators,
  decide: Decisions['decide'],
): Objective => {
  const own = written.remarks.flatMap((remark) => plainText(remark) ?? []);
  const withdrawn =
    built.withdrawn.has(written.key) || [written.title, ...own].some(saysObjectiveWithdrawn);
  const oiv = decide(assigned.code, readEvaluation(written.evaluation), written.evaluation);
  return {
    code: assigned.code,
    codeAsWritten: written.codeAsWritten,
    codeInferred: assigned.inferred,
    repeats: assigned.repeats,
    title: written.title,
    level: levelOf(written.level, assigned),
    area: written.area,
    departments: readDepartments(written.department),
    individual: written.individual || isIndividual(written.department),
    parent: assigned.parent,
    state: withdrawn ? 'withdrawn' : 'active',
    oiv: withdrawn && oiv.outcome === 'pending' ? { ...oiv, outcome: 'withdrawn' } : oiv,
    remarks: [...own, ...(built.narratives.get(written.key) ?? [])],
    cell: written.cell,
  };
};

const levelOf = (level: ObjectiveLevel, assigned: AssignedCode): ObjectiveLevel =>
  level === 'unknown' && assigned.parent !== null ? 'operational' : level;
