import type { StatedAchievement } from '../model/actual';
import type { CellRef } from '../model/cell';
import { actualYears } from './actualYears';
import { benchmarksIn } from './benchmarksIn';
import type { IndicatorContext, NarrativeContext } from './context';
import { datesOutsideYear } from './datesOutsideYear';
import { indicatorState } from './indicatorState';
import { listItems } from './listItems';
import type { IndicatorReading, NarrativeReading } from './narrativeReading';
import { partOf, passageOf } from './passage';
import { printedRatio } from './printedRatio';
import { printedSums } from './printedSums';
import { resultOf } from './resultOf';
import { saysObjectiveWithdrawn } from './saysObjectiveWithdrawn';
import { readShared } from './readShared';
import { statedAchievement } from './statedAchievement';
import { toldIn, type Told } from './told';

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
          return readAlone(toldIn(part, [indicator]), indicator);
        })
      : readShared(toldIn(passage, indicators), indicators);
  return {
    indicators: readings,
    objectiveWithdrawn: saysObjectiveWithdrawn(text),
    years: actualYears(text),
  };
};

const readAlone = (told: Told, indicator: IndicatorContext): IndicatorReading => {
  const state = indicatorState(told.passage.folded, told.passage.text, indicator);
  const active = state === 'active';
  const said = told.stated[0];
  const stated: StatedAchievement | null =
    said === undefined || !active ? null : statedAchievement(told.passage, said, false);
  const actual = active ? resultOf(told, indicator) : null;
  return {
    actual,
    stated,
    benchmarks: benchmarksIn(told.passage, told.roles),
    ratios: printedRatio(told, actual, () => true),
    sums: printedSums(told.passage, told.roles),
    ambiguousOrder: false,
    datesOutsideYear: datesOutsideYear(told.passage),
    state,
  };
};
