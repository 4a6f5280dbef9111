import { describe, expect, it } from '@jest/globals';
import type { caveatOf } from '../../../../src/domain/actuals/caveats/caveatRules';
import { CAVEAT_RULES } from '../../../../src/domain/actuals/caveats/caveatRules';
import { marked } from '../marked';

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
