/** The examples that stand with the rules: each text holds its number between « and ». */
import { describe, expect, it } from '@jest/globals';
import type { caveatOf } from '../../../src/domain/actuals/caveats/caveatRules';
import { CAVEAT_RULES } from '../../../src/domain/actuals/caveats/caveatRules';
import {
  OTHER_THING_RULES,
  otherThing,
} from '../../../src/domain/actuals/evidence/otherThingRules';
import { NEGATION_RULES, negatedResult } from '../../../src/domain/actuals/worded/negatedResult';
import { passageOf, type Passage } from '../../../src/domain/actuals/passage/passage';
import { indicatorViewOf } from '../../../src/domain/actuals/candidates/indicatorView';
import { numberFacts, ROLE_RULES } from '../../../src/domain/actuals/roles/rolesOf';
import { factsIn } from '../../../src/domain/actuals/candidates/facts';
import type { NumberToken } from '../../../src/domain/language/scan/token';
import { CELL, indicator } from './support';

const marked = (example: string): { readonly passage: Passage; readonly number: NumberToken } => {
  const start = example.indexOf('«');
  const passage = passageOf(example.replace('«', '').replace('»', ''), CELL, 2023);
  const number = passage.numbers.find(({ span }) => span.start <= start && start < span.end);
  if (number === undefined) throw new Error(`no number stands between « and »: ${example}`);
  return { passage, number };
};

const NOTHING = {
  ownYears: new Set<number>(),
  ownNumbers: new Set<string>(),
  ownWords: new Set<string>(),
  targetValues: [],
};

describe('a rule of roles', () => {
  it.each(
    ROLE_RULES.flatMap(({ id, role, examples }) =>
      examples.map((text) => [id, text, role] as const),
    ),
  )('%s explains %s', (id, text, role) => {
    const { passage, number } = marked(text);
    const told = numberFacts({ ...NOTHING, passage }, []).get(number);
    expect(told).toEqual({ role, rule: id });
  });
});

describe('a rule of other things', () => {
  it.each(
    OTHER_THING_RULES.flatMap(({ id, examples }) => examples.map((one) => [id, ...one] as const)),
  )('%s explains, for %s %s, %s', (_, name, wished, text) => {
    const { passage, number } = marked(text);
    const asked = indicator(name, wished);
    const reader = indicatorViewOf(factsIn(passage, [asked]), asked);
    const offered = { unit: asked.target.unit, places: 0, named: false, foreign: 0 };
    expect(otherThing(number, reader, offered)).not.toBeNull();
  });
});

describe('a caveat', () => {
  const at = (text: string): Parameters<typeof caveatOf>[0] => ({
    ...marked(text),
    counting: true,
    asked: '',
  });

  it.each(
    CAVEAT_RULES.flatMap(({ kind, examples }) => examples.map((text) => [kind, text] as const)),
  )('%s touches %s', (kind, text) => {
    expect(CAVEAT_RULES.filter((rule) => rule.when(at(text))).map((rule) => rule.kind)).toContain(
      kind,
    );
  });

  it.each(
    CAVEAT_RULES.flatMap(({ kind, not }) => (not ?? []).map((text) => [kind, text] as const)),
  )('%s does not touch %s', (kind, text) => {
    const rule = CAVEAT_RULES.find((one) => one.kind === kind && one.not?.includes(text) === true);
    expect(rule?.when(at(text))).toBe(false);
  });
});

describe('a rule of negation', () => {
  it.each(
    NEGATION_RULES.flatMap(({ id, examples }) => examples.map((one) => [id, ...one] as const)),
  )('%s reads, for %s, %s', (_, name, text, value) => {
    const asked = indicator(name, '>=3');
    const passage = passageOf(text, CELL, 2023);
    const found = negatedResult(indicatorViewOf(factsIn(passage, [asked]), asked));
    expect(found?.value.toNumber()).toBe(value);
  });
});
