import type { Decimal } from '../decimal';
import type { Actual } from '../model/actual';
import type { Candidate } from './candidates/candidate';
import { candidatesOf } from './candidates/candidates';
import { type Choice, choose } from './evidence/choice';
import { ratioPartsOf } from './candidates/ratioParts';
import { bareDate } from './worded/completionDate';
import type { IndicatorContext } from './indicator/context';
import { declaredActual } from './worded/declaredActual';
import { asked, doubtBy, emptyActual, judged } from './emptyActual';
import type { Measure } from './candidates/measure';
import { wordsAfter } from './indicator/wordsAfter';
import { afterIn, beforeIn, type Passage, sentenceAt } from './passage/passage';
import { type IndicatorView, indicatorViewOf } from './candidates/indicatorView';
import type { PassageFacts } from './candidates/facts';
import { vetoOf } from './vetoes';
import { allActual, datedActual, negatedActual, zeroActual } from './worded/wordedActual';
import { contentStems } from './indicator/words';

const LESS =
  /\b(?:riduzion|diminu|cal[oi]\b|flession|decrement|contrazion|ridott|sces|in meno|peggior)/;

/** A change keeps its direction: "riduzione del 5%" is −5. */
const signedChange = (passage: Passage, candidate: Candidate): Decimal => {
  if (candidate.role !== 'change' || candidate.value.isNegative()) return candidate.value;
  const place = { span: candidate.span };
  const after = afterIn(passage, place).split(/[,;.()]/)[0] ?? '';
  return LESS.test(beforeIn(passage, place)) || /in meno|in diminuzione|in calo/.test(after)
    ? candidate.value.negated()
    : candidate.value;
};

/** The unit as written: `%`, `gg`, `€`, else the counted noun that stands with the number. */
const unitOf = (view: IndicatorView, candidate: Candidate): string | null => {
  const { expectation, passage, vocabulary } = view;
  if (candidate.unit !== null) return candidate.unit;
  if (expectation.kind !== 'count') return null;
  const after = wordsAfter(passage.folded, candidate.span.end).first;
  if (after !== null) return after;
  const { start } = sentenceAt(passage, candidate.measure.start);
  const before = passage.folded.slice(start, candidate.measure.start).match(/[a-z]+/g) ?? [];
  const head = before.findLast((word) =>
    contentStems(word).some((stem) => vocabulary.heads.includes(stem)),
  );
  return head ?? null;
};

/** The chosen measure as an actual, with what makes it doubtful. */
const measuredActual = (
  view: IndicatorView,
  indicator: IndicatorContext,
  choice: Choice,
): Actual => {
  const { passage, expectation } = view;
  const { candidate } = choice;
  const veto = vetoOf(candidate, indicator, expectation, passage);
  const doubt = choice.doubt ?? (veto === null ? null : doubtBy(veto));
  const { numerator, denominator } = ratioPartsOf(view, candidate);
  const fraction = doubt?.kind === 'fraction';
  const dot = candidate.measure.number ?? candidate.measure.ratio?.numerator ?? null;
  const actual: Actual = {
    ...emptyActual(passage.text, passage.cell),
    span: candidate.span,
    value: fraction
      ? candidate.value.times(100)
      : expectation.kind === 'difference'
        ? signedChange(passage, candidate)
        : candidate.value,
    unit: fraction ? '%' : unitOf(view, candidate),
    numerator,
    denominator,
    printedPlaces: candidate.places,
    rivals: choice.rivals,
    numbers: choice.numbers,
    signs:
      dot?.decimalDot === true
        ? [{ kind: 'decimal-dot', text: passage.text.slice(dot.span.start, dot.span.end) }]
        : [],
  };
  return judged(actual, doubt, choice.evidence);
};

/** The result that a passage tells of one indicator; `mine` says which candidates may be its own. */
export const resultOf = (
  facts: PassageFacts,
  indicator: IndicatorContext,
  mine: (candidate: Candidate) => boolean = () => true,
  isOthers: (measure: Measure) => boolean = () => false,
): Actual | null => {
  const result = wholeResult(facts, indicator, mine, isOthers);
  if (result === null || !facts.passage.cut || result.confidence === 'low') return result;
  return asked(result, doubtBy('cut-text'));
};

const wholeResult = (
  facts: PassageFacts,
  indicator: IndicatorContext,
  mine: (candidate: Candidate) => boolean,
  isOthers: (measure: Measure) => boolean,
): Actual | null => {
  const view = indicatorViewOf(facts, indicator);
  if (view.expectation.kind === 'date')
    return (
      bareDate(view.passage) ??
      datedActual(view, indicator) ??
      declaredActual(facts, view, indicator)
    );
  const negated = negatedActual(view);
  if (negated !== null) return negated;
  const candidates = candidatesOf(view).filter(mine);
  const choice = choose({ view: view, candidates, indicator, stated: facts.stated }, isOthers);
  const done = view.expectation.kind === 'percent' ? allActual(view) : null;
  if (choice === null || (choice.doubt !== null && done !== null)) {
    return done ?? zeroActual(view) ?? declaredActual(facts, view, indicator);
  }
  const measured = measuredActual(view, indicator, choice);
  if (measured.confidence === 'high') return measured;
  const nothing = zeroActual(view);
  return nothing?.confidence === 'high' &&
    candidates.every(({ strength, aside }) => strength < 4 || aside !== null)
    ? nothing
    : measured;
};
