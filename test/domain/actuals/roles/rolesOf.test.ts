import { describe, expect, it } from '@jest/globals';
import { numberFacts, ROLE_RULES } from '../../../../src/domain/actuals/roles/rolesOf';
import { marked } from '../marked';

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
