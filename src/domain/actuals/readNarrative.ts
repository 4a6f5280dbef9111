import type { Actual, StatedAchievement } from '../model/actual';
import type { CellRef, Span } from '../model/cell';
import { benchmarksIn } from './roles/benchmarksIn';
import type { IndicatorContext, NarrativeContext } from './indicator/context';
import { actualYears, datesOutsideYear } from './passage/yearsTold';
import { indicatorState, saysObjectiveWithdrawn } from './indicatorState';
import type { IndicatorReading, NarrativeReading } from './narrativeReading';
import { partOf, type Passage, passageOf } from './passage/passage';
import { printedRatio } from './evidence/printedRatio';
import { printedSums } from './evidence/printedSums';
import { readShared } from './shared/readShared';
import { resultOf } from './resultOf';

import { statedAchievement } from './roles/statedAchievements';
import { type PassageFacts, factsIn } from './candidates/facts';

/** The items of a numbered list that a passage consists of, where there are as many as asked for. */
const listItems = (passage: Passage, count: number): readonly Span[] | null => {
  const marks = passage.tokens.filter((token) => token.kind === 'list');
  if (count < 2 || marks.length !== count) return null;
  return marks.map((mark, at) => ({
    start: mark.span.end,
    end: marks[at + 1]?.span.start ?? passage.folded.length,
  }));
};

/** What a narrative says of each of the indicators that it stands under. */
export const readNarrative = (
  text: string,
  cell: CellRef,
  { year, indicators }: NarrativeContext,
): NarrativeReading => {
  const passage = passageOf(text, cell, year);
  const items = listItems(passage, indicators.length);
  const readings =
    indicators.length === 1 || items !== null
      ? indicators.map((indicator, at) => {
          const item = items?.[at];
          const part = item === undefined ? passage : partOf(passage, item);
          const facts = factsIn(part, [indicator]);
          return readAlone(facts, indicator, resultOf(facts, indicator));
        })
      : readShared(factsIn(passage, indicators), indicators);
  return {
    indicators: readings,
    objectiveWithdrawn: saysObjectiveWithdrawn(text),
    years: actualYears(text),
  };
};

/** What a text says of the one indicator that it stands under; `result` is what {@link resultOf} gives. */
export const readAlone = (
  facts: PassageFacts,
  indicator: IndicatorContext,
  result: Actual | null,
): IndicatorReading => {
  const state = indicatorState(facts.passage.folded, facts.passage.text, indicator);
  const active = state === 'active';
  const said = facts.stated[0];
  const stated: StatedAchievement | null =
    said === undefined || !active ? null : statedAchievement(facts.passage, said, false);
  const actual = active ? result : null;
  return {
    actual,
    stated,
    benchmarks: benchmarksIn(facts.passage, facts.roles),
    ratios: printedRatio(facts, actual, () => true),
    sums: printedSums(facts.passage, facts.roles),
    ambiguousOrder: false,
    datesOutsideYear: datesOutsideYear(facts.passage),
    state,
  };
};
