/**
 * Target cells and what a careful person reads in them, written before the rules that read them.
 * They do not prove that other wordings are read.
 */
import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../../src/domain/model/indicator';
import { readTargetOnly } from '../../blind/drawSheets';
import { TARGET_TEXTS, type ExpectedTarget, type TargetText } from './targetTexts.data';

const readingOf = ({ text, name, algorithm, unit }: TargetText): Indicator => {
  const row = {
    text,
    truth: 'ask',
    ...(name === undefined ? {} : { name }),
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(unit === undefined ? {} : { unit }),
  } as const;
  const indicator = readTargetOnly(row);
  if (indicator === undefined) throw new Error('no indicator was read');
  return indicator;
};

/** The read target in the terms of {@link ExpectedTarget}. */
const told = ({ target, state }: Indicator): Record<string, unknown> => ({
  kind: target.kind,
  operator: 'operator' in target ? target.operator : null,
  value: 'value' in target ? (target.value?.toNumber() ?? null) : null,
  unit: target.unit,
  date: 'date' in target ? target.date : null,
  revisions: target.revisions.map(({ value }) => value.toNumber()),
  withdrawn: state === 'withdrawn',
});

const isAsked = ({ target }: Indicator): boolean =>
  target.doubt !== null || target.kind === 'unreadable';

const wrongOf = (expected: ExpectedTarget, indicator: Indicator): readonly string[] => {
  const { ask, never, ...fields } = expected;
  const got = told(indicator);
  const misread = never !== undefined && got.value === never ? [`read ${never}`] : [];
  if (ask !== undefined && isAsked(indicator)) return misread;
  if (ask === 'must') return [...misread, `read without asking ${JSON.stringify(got)}`];
  const differing = Object.entries(fields).filter(
    ([field, wanted]) => JSON.stringify(got[field]) !== JSON.stringify(wanted),
  );
  const asked = isAsked(indicator) ? [`asked`] : [];
  return [
    ...misread,
    ...asked,
    ...differing.map(([field]) => `${field}: ${JSON.stringify(got[field])}`),
  ];
};

describe('a target cell of 2023', () => {
  it.each(TARGET_TEXTS.map((each) => [`${each.name ?? ''} ${each.text}`.trim(), each] as const))(
    'reads or asks about %s',
    (_, each) => {
      expect(wrongOf(each.expected, readingOf(each))).toEqual([]);
    },
  );

  it('has 60 texts', () => expect(TARGET_TEXTS).toHaveLength(60));
});
