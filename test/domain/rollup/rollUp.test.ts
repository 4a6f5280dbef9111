import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import type { Assessment } from '../../../src/domain/model/assessment';
import type { Policies } from '../../../src/domain/model/policies';
import {
  assessBlocks,
  block,
  type Block,
  deadline,
  declared,
  done,
  doubtful,
  indicator,
  number,
  objective,
  percent,
  ratio,
  scored,
  six,
  threshold,
} from '../../support/makeRegister';

const met = indicator(threshold('>=', 10), number(10));
const half = indicator(threshold('>=', 10), number(5));
const lacking = indicator(threshold('>=', 10), null);
const late = indicator(deadline('2023-07-31'), done('2023-08-01'));
const said = indicator(percent('>=', 100), declared(true, 80));

const objectiveOf = (assessment: Assessment, code: string) => {
  const found = assessment.objectives.find((each) => each.objective.code === code);
  if (found === undefined) throw new Error(`No objective ${code} in the assessment.`);
  return found;
};

const achievement = (blocks: readonly Block[], code: string, policies: Partial<Policies> = {}) =>
  six(objectiveOf(assessBlocks(blocks, policies), code).achievement);

describe('rollUp of objectives', () => {
  it('takes the mean of the indicators that count and lists the others', () => {
    const result = objectiveOf(
      assessBlocks([block(objective('A01'), met, half, lacking, late, said)]),
      'A01',
    );
    expect(six(result.achievement)).toBe('75');
    expect(result).toMatchObject({
      basis: 'indicators',
      counted: 2,
      status: 'partly-reached',
      excluded: [
        { indicator: 'A01/3', why: 'missing-actual' },
        { indicator: 'A01/4', why: 'late' },
        { indicator: 'A01/5', why: 'declared' },
      ],
    });
    expect(six(result.proposedScore)).toBe('80');
  });

  it('counts what is declared and what is late where the office says so', () => {
    const blocks = [block(objective('A01'), met, late, said)];
    expect(achievement(blocks, 'A01')).toBe('100');
    expect(achievement(blocks, 'A01', { declaredCounts: true })).toBe('90');
    expect(achievement(blocks, 'A01', { lateCountsZero: true })).toBe('50');
  });

  it('renormalises weights over the indicators that count', () => {
    const weighed = (weight: string, what = met) => ({ ...what, weight: decimal(weight) });
    const some = [weighed('0.2'), weighed('0.3', half), weighed('0.5', lacking)];
    expect(achievement([block(objective('A01'), ...some)], 'A01')).toBe('70');
    // One that counts has no weight: the plain mean.
    expect(achievement([block(objective('A01'), weighed('0.2'), half)], 'A01')).toBe('75');
    expect(achievement([block(objective('A01'), weighed('0'), weighed('0', half))], 'A01')).toBe(
      '75',
    );
    // A weight below 0 is a slip of the pen: it must not take the mean below both values.
    expect(
      achievement([block(objective('A01'), weighed('-0.2'), weighed('0.6', half))], 'A01'),
    ).toBe('75');
  });

  it('is the mean of the objectives under it only without indicators of its own', () => {
    const children = [
      block(objective('A01.01'), met),
      block(objective('A01.02'), half),
      block(objective('A01.03'), lacking),
    ];
    const result = objectiveOf(assessBlocks([block(objective('A01')), ...children]), 'A01');
    expect(six(result.achievement)).toBe('75');
    expect(result).toMatchObject({ basis: 'objectives', meanOf: ['A01.01', 'A01.02'] });
    expect(achievement([block(objective('A01'), half), ...children], 'A01')).toBe('50');
    expect(achievement([block(objective('A01'), lacking), ...children], 'A01')).toBeNull();
  });

  it('proposes nothing where nothing counts, and says why', () => {
    const blocks = [
      block(objective('A01'), lacking, indicator(threshold('>=', 1), doubtful(number(3)))),
      block(objective('A02', { state: 'withdrawn' }), met),
      block(objective('A03')),
    ];
    const assessment = assessBlocks(blocks);
    expect(objectiveOf(assessment, 'A01')).toMatchObject({
      status: 'unmeasured',
      basis: 'nothing',
      proposedScore: null,
      whyNoProposal: 'Nessun indicatore entra nella media (1 senza consuntivo, 1 da confermare).',
    });
    expect(objectiveOf(assessment, 'A02')).toMatchObject({
      status: 'withdrawn',
      achievement: null,
      whyNoProposal: 'Obiettivo soppresso: non c’è punteggio da proporre.',
      excluded: [{ indicator: 'A02/1', why: 'withdrawn' }],
    });
    expect(objectiveOf(assessment, 'A03').whyNoProposal).toBe('L’obiettivo non ha indicatori.');
  });

  it('survives a ring of parents', () => {
    const ring = [
      block(objective('A01', { parent: 'A02' }), met),
      block(objective('A02', { parent: 'A01' })),
    ];
    expect(assessBlocks(ring).objectives).toHaveLength(2);
  });
});

describe('rollUp of areas', () => {
  const areaOf = (...blocks: readonly Block[]) => {
    const [area] = assessBlocks(blocks).areas;
    return { mean: six(area?.achievement), meanOf: area?.meanOf, status: area?.status };
  };

  it('is the mean of strategic and entity objectives', () => {
    const entity = objective('E01', { level: 'entity' });
    expect(
      areaOf(
        block(objective('A01'), met),
        block(objective('A01.01'), half),
        block(entity, half),
        block(objective('A02'), lacking),
      ),
    ).toEqual({ mean: '75', meanOf: ['A01', 'E01'], status: 'partly-reached' });
  });

  it('is the mean of the topmost objectives where there are only operational ones', () => {
    const top = objective('1.1', { level: 'operational', parent: null });
    const under = objective('1.1.1', { level: 'operational', parent: '1.1' });
    const orphan = objective('2.1', { level: 'unknown', parent: 'not there' });
    expect(areaOf(block(top, met), block(under, lacking), block(orphan, half)).meanOf).toEqual([
      '1.1',
      '2.1',
    ]);
  });

  it('sums up the objectives without an area beside those that have one', () => {
    const loose = objective('C01', { area: null });
    const under = objective('A01.01', { area: null });
    const { areas } = assessBlocks([
      block(objective('A01'), met),
      block(under, lacking),
      block(loose, half),
    ]);
    expect(areas.map(({ name, meanOf }) => [name, meanOf])).toEqual([
      [objective('A01').area, ['A01']],
      [null, ['C01']],
    ]);
    expect(six(areas[1]?.achievement)).toBe('50');
  });

  it('sums up nothing where no objective has an area', () => {
    expect(assessBlocks([block(objective('C01', { area: null }), half)]).areas).toEqual([]);
  });

  it('is withdrawn where all of it is', () => {
    const gone = objective('E02', { level: 'entity', state: 'withdrawn' });
    expect(areaOf(block(gone, met))).toEqual({ mean: null, meanOf: [], status: 'withdrawn' });
  });
});

describe('meta-indicators', () => {
  const operational = (code: string, score: number | null, what = met) =>
    block(objective(code, score === null ? {} : { oiv: scored(score) }), what);
  const outcome = (code: string, name: 'not-assessable' | 'excluded') =>
    block(objective(code, { oiv: { ...scored(0), outcome: name, score: null } }), met);
  const entity = (code: string) => objective(code, { level: 'entity' });
  const meta = (printed = ratio('100', 6, 6)) =>
    indicator(percent('>=', 90), printed, { isMeta: true });
  const of = (code: string, ...blocks: readonly Block[]) =>
    assessBlocks(blocks).indicators.find(({ indicator: each }) => each.id === `${code}/1`);

  it('counts 6 of 6 where one objective has only a declared 100%', () => {
    const result = of(
      'D01',
      block(entity('D01'), meta()),
      ...[1, 2, 3, 5, 6].map((n) => operational(`D01.0${n}`, 100)),
      operational('D01.04', null, indicator(percent('>=', 100), declared(true, 100))),
    );
    expect(result?.meta).toEqual({ ok: 6, of: 6 });
    expect(result?.achievement).toMatchObject({ kind: 'measured', met: true });
  });

  it('counts 5 of 7 where two objectives have nothing to go by', () => {
    const scores = [100, 100, 80, null, null, 100, 100, 50, 100];
    const result = of(
      'D02',
      block(entity('D02'), meta(ratio('71.43', 5, 7))),
      ...scores.map((score, index) =>
        operational(`D02.0${index + 1}`, score, score === null ? lacking : met),
      ),
    );
    expect(result?.meta).toEqual({ ok: 5, of: 7 });
    expect(six(result?.counts)).toBe('79.365079');
  });

  it('uses the achievement without a score, strictly above the threshold', () => {
    const at90 = indicator(threshold('>=', 100), number(90));
    const above = indicator(threshold('>=', 100), number(91));
    const result = of(
      'D01',
      block(entity('D01'), meta()),
      operational('D01.01', null, at90),
      operational('D01.02', null, above),
      outcome('D01.03', 'not-assessable'),
      outcome('D01.04', 'excluded'),
      block(objective('D01.05', { state: 'withdrawn' }), met),
    );
    expect(result?.meta).toEqual({ ok: 1, of: 2 });
  });

  it('keeps the printed count where no objective can be counted, and a confirmed one always', () => {
    const alone = of('D01', block(entity('D01'), meta(ratio('50', 1, 2))));
    expect(alone?.meta).toBeNull();
    expect(six(alone?.counts)).toBe('55.555556');
    const confirmed = of(
      'D01',
      block(entity('D01'), meta(number(45, { unit: '%', confirmed: true }))),
      operational('D01.01', 100),
    );
    expect(six(confirmed?.counts)).toBe('50');
    expect(confirmed?.meta).toEqual({ ok: 1, of: 1 });
  });

  it('speaks the language of its target: a ratio where the target is one', () => {
    const fraction = indicator(threshold('>=', '0.9'), null, { isMeta: true });
    const result = of('D01', block(entity('D01'), fraction), operational('D01.01', 100));
    expect(result?.achievement).toMatchObject({ kind: 'measured', met: true });
  });
});
