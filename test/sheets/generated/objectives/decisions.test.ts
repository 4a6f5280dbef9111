import { describe, expect, it } from '@jest/globals';
import { defaultPolicies } from '../../../../src/domain/evaluation/defaultPolicies';
import { NO_ENTRIES, type UserEntries } from '../../../../src/sheets/generated/entries/userEntries';
import { oivDecision } from '../../../../src/sheets/generated/objectives/oivDecision';
import { policiesFrom } from '../../../../src/sheets/generated/parameters/policiesFrom';
import type { JudgementField } from '../../../../src/sheets/generated/entries/userEntries';
import { yearFrom } from '../../../../src/sheets/generated/parameters/parameterValues';
import { roleFromWords, roleWords } from '../../../../src/sheets/generated/texts/roleWords';
import { NO_JUDGEMENT, typedCell } from '../../../support/makeLayout';
import { pending, scored } from '../../../support/makeRegister';
import { contentOf } from '../../../support/planToSnapshot';

const decide = (typed: Partial<Record<JudgementField, string | number>>, printed = pending) => {
  const inputs = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, typedCell(value)]),
  );
  const { decision, problems } = oivDecision('A01', printed, { ...NO_JUDGEMENT, ...inputs });
  return { ...decision, score: decision.score?.toNumber() ?? null, problems: problems.length };
};

describe('the decision of the OIV', () => {
  it('is what is printed where nothing is typed', () => {
    expect(oivDecision('A01', scored(60), undefined)).toEqual({
      decision: scored(60),
      problems: [],
    });
  });

  it('takes a typed score without outcome for "valutato"', () => {
    expect(decide({ score: '85,5' })).toMatchObject({
      outcome: 'scored',
      score: 85.5,
      problems: 0,
    });
  });

  it('lets typed words win over the printed ones, cell by cell', () => {
    expect(
      decide({ outcome: ' NON  valutabile', reason: 'Bando revocato' }, scored(60)),
    ).toMatchObject({
      outcome: 'not-assessable',
      score: null,
      reason: 'Bando revocato',
    });
    expect(decide({ cause: 'Difetto dell’indicatore' }, scored(60))).toMatchObject({
      outcome: 'scored',
      score: 60,
      cause: 'indicator-fault',
    });
  });

  it('reports words that it does not know and leaves what is printed', () => {
    expect(decide({ outcome: 'boh', cause: 'sfortuna' }, scored(60))).toMatchObject({
      outcome: 'scored',
      score: 60,
      cause: null,
      problems: 2,
    });
    // A score that has to be asked about stands in the way of the printed one.
    expect(decide({ outcome: 'boh', score: 120 }, scored(60))).toMatchObject({
      outcome: 'pending',
      score: null,
      problems: 2,
    });
  });

  it('reports a score beside an outcome that has none, and an outcome that lacks one', () => {
    expect(decide({ outcome: 'escluso', score: 60 })).toMatchObject({ score: null, problems: 1 });
    expect(decide({ outcome: 'valutato' })).toMatchObject({ score: null, problems: 1 });
  });
});

const parameters = (values: Readonly<Record<string, string | number>>): UserEntries => ({
  ...NO_ENTRIES,
  parameters: new Map(
    Object.entries(values).map(([name, value]) => [`Traguardo_par_${name}`, typedCell(value)]),
  ),
});

describe('parameters', () => {
  it('are taken where they are allowed', () => {
    const { policies, problems } = policiesFrom(
      parameters({ quasi_raggiunto: 95, minore_meglio: 'Reciproco', dichiarati: 'Sì', passo: '5' }),
      defaultPolicies,
    );
    expect(problems).toEqual([]);
    expect(policies).toMatchObject({ lowerIsBetter: 'reciprocal', declaredCounts: true });
    expect([policies.nearlyReached, policies.scoreStep].map(Number)).toEqual([95, 5]);
  });

  it('reads a typed 85% as 85', () => {
    const typed = {
      ...NO_ENTRIES,
      parameters: new Map([['Traguardo_par_in_parte', typedCell(contentOf(0.85, '0%'))]]),
    };
    expect(policiesFrom(typed, defaultPolicies).policies.partlyReached.toNumber()).toBe(85);
  });

  it('keep the default and say so where they are not', () => {
    const { policies, problems } = policiesFrom(
      parameters({ quasi_raggiunto: 'tanto', passo: 0, dichiarati: 'forse', anno: 'duemila' }),
      defaultPolicies,
    );
    expect(policies).toEqual(defaultPolicies);
    expect(problems.map(({ subject }) => subject)).toEqual([
      'Traguardo_par_anno',
      'Traguardo_par_quasi_raggiunto',
      'Traguardo_par_passo',
      'Traguardo_par_dichiarati',
    ]);
    expect(problems[1]?.message).toContain('«tanto»');
  });

  it('say the year, or nothing', () => {
    expect(yearFrom(parameters({ anno: 2024 }))).toBe(2024);
    expect(yearFrom(parameters({ anno: '23' }))).toBeNull();
    expect(yearFrom(NO_ENTRIES)).toBeNull();
  });
});

describe('words for the meaning of columns', () => {
  it.each([
    'target',
    'achievement',
    'target:2024',
    'actual:2023',
    'actual:2023-06',
    'planned:2023-12',
  ] as const)('name %s and are read back', (role) => {
    expect(roleFromWords(roleWords(role).toUpperCase())).toBe(role);
  });

  it('are refused where they name nothing', () => {
    expect(roleFromWords('consuntivo 2023-13')).toBeNull();
    expect(roleFromWords('boh')).toBeNull();
  });
});
