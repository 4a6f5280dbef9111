import type { Actual } from '../../model/actual';
import type { Span } from '../../model/cell';
import type { NumberToken } from '../../language/scan/token';
import type { IndicatorContext } from '../indicator/context';
import { doubtBy, emptyActual, judged } from '../emptyActual';
import { expectationOf } from '../indicator/expectation';
import type { Passage } from '../passage/passage';
import type { PassageFacts } from '../candidates/facts';
import { vetoOfValue } from '../vetoes';
import { contentStems, hasStem, stemOf } from '../indicator/words';

/**
 * "I tempi per ecografia, TAC e risonanza sono stati rispettivamente di 44, 52 e 63 giorni": as many
 * numbers in a row as indicators, in the order in which the sentence names them. One actual an
 * indicator, or null where the sentence does not say so.
 */
export const respectiveActuals = (
  { passage }: PassageFacts,
  indicators: readonly IndicatorContext[],
): readonly Actual[] | null => {
  for (const sentence of passage.sentences) {
    const at = passage.folded.slice(sentence.start, sentence.end).indexOf('rispettivamente');
    if (at < 0) continue;
    const numbers = rowOf(passage, sentence, indicators.length);
    const order = namedOrder(passage, sentence, indicators);
    if (numbers === null || order === null) continue;
    return indicators.map((indicator, i) => {
      const number = numbers[order.indexOf(i)];
      return number === undefined
        ? emptyActual(passage.text, passage.cell)
        : actualOf(passage, number, indicator, sentence);
    });
  }
  return null;
};

/** The numbers of the sentence, where they are as many and stand in a row. */
const rowOf = (
  passage: Passage,
  { start, end }: Span,
  count: number,
): readonly NumberToken[] | null => {
  const numbers = passage.numbers.filter(({ span }) => span.start >= start && span.end <= end);
  if (numbers.length !== count) return null;
  const inRow = numbers.every((number, i) => {
    const next = numbers[i + 1];
    if (next === undefined) return true;
    const gap = passage.folded.slice(number.span.end, next.span.start);
    return /^\s?(?:giorni|gg\.?|ore|euro|punti)?\s?(?:,|e|ed|;)(?:\s(?:e|ed))?\s(?:di\s|a\s|al\s|del\s|n\.\s|€\s?|il\s|l')?$/.test(
      gap,
    );
  });
  return inRow ? numbers : null;
};

/** The indicators in the order in which their own words stand, or null where two cannot be told apart. */
const namedOrder = (
  passage: Passage,
  { start, end }: Span,
  indicators: readonly IndicatorContext[],
): readonly number[] | null => {
  const stems = indicators.map(({ name }) => contentStems(name));
  const words = [...passage.folded.slice(start, end).matchAll(/[a-z]{2,}/g)];
  const places = stems.map((own, i) => {
    const telling = own.filter(
      (stem) => !stems.some((other, j) => j !== i && hasStem(other, stem)),
    );
    return words.find(([word]) => hasStem(telling, stemOf(word)))?.index ?? -1;
  });
  if (places.some((place) => place < 0) || new Set(places).size < places.length) return null;
  return places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
};

/** A unit told once, with the last number, holds for all. */
const actualOf = (
  passage: Passage,
  { value, unit, places, span }: NumberToken,
  indicator: IndicatorContext,
  sentence: Span,
): Actual => {
  const numbers = passage.numbers.filter(
    (one) => one.span.start >= sentence.start && one.span.end <= sentence.end,
  );
  const shared = unit ?? numbers.at(-1)?.unit ?? null;
  const expectation = expectationOf(indicator);
  const veto = vetoOfValue({ value, unit: shared, places }, indicator, expectation);
  const actual: Actual = {
    ...emptyActual(passage.text, passage.cell),
    span,
    value,
    unit: shared,
    printedPlaces: places,
    numbers: numbers.map((one) => ({
      span: one.span,
      role: one.span.start === span.start ? 'value' : 'other-indicator',
      rule: 'respective',
    })),
  };
  const misfit = expectation.kind === 'date' || (expectation.kind === 'percent' && shared !== '%');
  return judged(actual, veto === null ? (misfit ? doubtBy('only-limit') : null) : doubtBy(veto), {
    kind: 'only-number',
  });
};
