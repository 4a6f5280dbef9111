import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../../../src/domain/actuals/candidates/facts';
import { indicatorViewOf } from '../../../../src/domain/actuals/candidates/indicatorView';
import {
  OTHER_THING_RULES,
  otherThing,
} from '../../../../src/domain/actuals/evidence/otherThingRules';
import { marked } from '../marked';
import { indicator } from '../support';

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
