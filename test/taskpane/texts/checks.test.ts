import { expect, test } from '@jest/globals';
import { FINDING_TEXTS } from '../../../src/taskpane/texts/review/findingTexts';

test('every check has words in both languages', () => {
  const { it, en } = FINDING_TEXTS;
  expect(Object.keys(en.findings.checks).sort()).toEqual(Object.keys(it.findings.checks).sort());
});
