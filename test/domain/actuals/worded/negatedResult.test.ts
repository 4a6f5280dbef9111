import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../../../src/domain/actuals/candidates/facts';
import { indicatorViewOf } from '../../../../src/domain/actuals/candidates/indicatorView';
import { passageOf } from '../../../../src/domain/actuals/passage/passage';
import { NEGATION_RULES, negatedResult } from '../../../../src/domain/actuals/worded/negatedResult';
import { CELL, indicator } from '../support';

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
