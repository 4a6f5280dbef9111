/**
 * Results and targets as clerks of chambers, comuni, ASL, università and ministeri write them, made
 * up by somebody who had not seen the reader. Nothing may be read wrongly with high confidence, and
 * what a careful person reads without asking must be read. They do not prove that other texts are.
 */
import { describe, expect, it } from '@jest/globals';
import { COUNTS } from './counts.data';
import { readInColumn, readTargetOnly, readToldBelow } from './drawSheets';
import { judgeActual, judgeTarget, type Verdict } from './judge';
import { MORE_TRAPS } from './moreTraps.data';
import { SHARED } from './shared.data';
import { SHARED_TRAPS } from './sharedTraps.data';
import { SHARES } from './shares.data';
import { TARGETS } from './targets.data';
import { TIMES } from './times.data';
import { TRAPS } from './traps.data';

const RIGHT: Verdict = { wrong: [], missed: [] };

const RESULTS = [...COUNTS, ...SHARES, ...TIMES, ...TRAPS, ...MORE_TRAPS].map(
  (each) => [`${each.name} (${each.target}): ${each.text}`, each] as const,
);

describe('a result told below its row', () => {
  it.each(RESULTS)('reads %s', (_, each) => {
    const [indicator] = readToldBelow([each], each.text);
    expect(indicator && judgeActual(each.truth, indicator)).toEqual(RIGHT);
  });
});

describe('a result told in a column', () => {
  it.each(RESULTS)('reads %s', (_, each) => {
    const indicator = readInColumn(each, each.text);
    expect(indicator && judgeActual(each.truth, indicator)).toEqual(RIGHT);
  });
});

const TOLD = [...SHARED, ...SHARED_TRAPS].flatMap((each) =>
  each.indicators.map(
    (indicator, index) =>
      [`${indicator.name} (${indicator.target}): ${each.text}`, each, index] as const,
  ),
);

describe('a narrative of several indicators', () => {
  it.each(TOLD)('reads %s', (_, { indicators, text }, index) => {
    const read = readToldBelow(indicators, text)[index];
    const truth = indicators[index]?.truth;
    expect(truth && read && judgeActual(truth, read)).toEqual(RIGHT);
  });
});

describe('a target cell', () => {
  it.each(TARGETS.map((each) => [each.text, each] as const))('reads %s', (_, each) => {
    const indicator = readTargetOnly(each);
    expect(indicator && judgeTarget(each, indicator)).toEqual(RIGHT);
  });
});
