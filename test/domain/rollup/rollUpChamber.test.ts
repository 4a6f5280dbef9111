import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import type { AssessedObjective } from '../../../src/domain/model/assessment';
import type { OivDecision } from '../../../src/domain/model/objective';
import type { ObjectiveLevel } from '../../../src/domain/model/written';
import { rollUpChamber } from '../../../src/domain/rollup/rollUpChamber';
import { assessBlocks, block, objective } from '../../support/makeRegister';

const of = (
  code: string,
  level: ObjectiveLevel,
  achievement: number | null,
  score: number | null,
  outcome: OivDecision['outcome'] = score === null ? 'pending' : 'scored',
): AssessedObjective => {
  const [one] = assessBlocks([block(objective(code, { level }))]).objectives;
  if (one === undefined) throw new Error('no objective');
  const oiv = { ...one.objective.oiv, outcome, score: score === null ? null : decimal(score) };
  return {
    ...one,
    objective: { ...one.objective, oiv },
    achievement: achievement === null ? null : decimal(achievement),
    status: outcome === 'withdrawn' ? 'withdrawn' : one.status,
  };
};

const shown = (objectives: readonly AssessedObjective[]): unknown => {
  const { achievement, oivScore, ...counts } = rollUpChamber(objectives);
  return {
    ...counts,
    achievement: achievement?.toNumber() ?? null,
    oiv: oivScore?.toNumber() ?? null,
  };
};

describe('rollUpChamber', () => {
  it('takes strategic and entity objectives, and counts those that count of those in force', () => {
    expect(
      shown([
        of('A01', 'strategic-common', 100, 100),
        of('C01', 'entity', 50, 60),
        of('B01', 'strategic-specific', null, 80),
        of('B02', 'strategic-specific', null, null, 'withdrawn'),
        of('A01.01', 'operational', 0, 0),
      ]),
    ).toEqual({ achievement: 75, counted: 2, of: 3, oiv: 80 });
  });

  it('takes those under no other where a body names operational objectives only', () => {
    expect(shown([of('1', 'operational', 40, null), of('2', 'operational', 60, null)])).toEqual({
      achievement: 50,
      counted: 2,
      of: 2,
      oiv: null,
    });
  });

  it('has no figure where nothing counts', () => {
    expect(shown([])).toEqual({ achievement: null, counted: 0, of: 0, oiv: null });
  });
});
