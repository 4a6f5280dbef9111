import type { Actual } from '../model/actual';
import { bareDate } from './bareDate';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import { choose } from './choice';
import type { IndicatorContext } from './context';
import { asked, doubtBy } from './emptyActual';
import { declaredActual } from './declaredActual';
import type { Measure } from './measure';
import { measuredActual } from './measuredActual';
import { readerOf } from './readerOf';
import type { Told } from './told';
import { allActual, datedActual, negatedActual, zeroActual } from './wordedActual';

/** The result that a passage tells of one indicator; `mine` says which candidates may be its own. */
export const resultOf = (
  told: Told,
  indicator: IndicatorContext,
  mine: (candidate: Candidate) => boolean = () => true,
  isOthers: (measure: Measure) => boolean = () => false,
): Actual | null => {
  const result = wholeResult(told, indicator, mine, isOthers);
  if (result === null || !told.passage.cut || result.confidence === 'low') return result;
  return asked(result, doubtBy('cut-text'));
};

const wholeResult = (
  told: Told,
  indicator: IndicatorContext,
  mine: (candidate: Candidate) => boolean,
  isOthers: (measure: Measure) => boolean,
): Actual | null => {
  const reader = readerOf(told, indicator);
  if (reader.expectation.kind === 'date')
    return (
      bareDate(reader.passage) ??
      datedActual(reader, indicator) ??
      declaredActual(told, reader, indicator)
    );
  const negated = negatedActual(reader);
  if (negated !== null) return negated;
  const candidates = candidatesOf(reader).filter(mine);
  const choice = choose({ reader, candidates, indicator, stated: told.stated }, isOthers);
  const done = reader.expectation.kind === 'percent' ? allActual(reader) : null;
  if (choice === null || (choice.doubt !== null && done !== null)) {
    return done ?? zeroActual(reader) ?? declaredActual(told, reader, indicator);
  }
  const measured = measuredActual(reader, indicator, choice);
  if (measured.confidence === 'high') return measured;
  const nothing = zeroActual(reader);
  return nothing?.confidence === 'high' &&
    candidates.every(({ strength, aside }) => strength < 4 || aside !== null)
    ? nothing
    : measured;
};
