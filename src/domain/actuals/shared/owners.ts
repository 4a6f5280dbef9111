import { foldText } from '../../language/foldText';
import type { Span } from '../../model/cell';
import type { Candidate } from '../candidates/candidate';
import { candidatesOf } from '../candidates/candidates';
import type { IndicatorContext } from '../indicator/context';
import { expectationOf } from '../indicator/expectation';
import { labelOf } from '../candidates/label';
import type { Measure } from '../candidates/measure';
import { type Passage, sentenceAt } from '../passage/passage';
import { actionsIn } from '../../language/lexicon/actions';
import { indicatorViewOf } from '../candidates/indicatorView';
import type { PassageFacts } from '../candidates/facts';
import { vocabularyOf } from '../indicator/vocabulary';
import { contentStems, hasStem } from '../indicator/words';

/**
 * Whether the sentence at a place speaks more of one indicator than of any other of its kind. For
 * what has no figure of its own to be owned: dates, "nessun caso", "tutte evase".
 */
export const isOwnSentence = (
  passage: Passage,
  at: Span,
  indicators: readonly IndicatorContext[],
  place: number,
): boolean => {
  const { start, end } = sentenceAt(passage, at.start);
  const stems = [...new Set(contentStems(passage.folded.slice(start, end)))];
  const facts = actionsIn(passage.folded.slice(start, end));
  const own = indicators[place];
  if (own === undefined) return false;
  const { kind } = expectationOf(own);
  const shared = (one: IndicatorContext): number => {
    const { all, words } = vocabularyOf(one);
    const actions = actionsIn(words).filter((action) => facts.includes(action));
    return (
      stems.filter((stem) => hasStem(all, stem)).length + (kind === 'date' ? actions.length : 0)
    );
  };
  return indicators.every(
    (other, i) => i === place || expectationOf(other).kind !== kind || shared(other) < shared(own),
  );
};

export interface Ownership {
  /** The indicator (its place) that a measure speaks of, where the words tell. */
  readonly ownerOf: (measure: Measure) => number | null;
  /** Indicators whose only figures could as well be another's. */
  readonly contested: ReadonlySet<number>;
}

/** Which measure of a shared narrative is whose, by the words that only one of them has. */
export const ownersOf = (
  facts: PassageFacts,
  indicators: readonly IndicatorContext[],
): Ownership => {
  const words = indicators.map(wordsOf);
  const candidates = indicators.map((indicator) => candidatesOf(indicatorViewOf(facts, indicator)));
  const labels = new Map(facts.measures.map((measure) => [measure, labelStems(facts, measure)]));
  const owners = new Map<Measure, number | null>();
  const contested = new Set<number>();
  for (const measure of facts.measures) {
    const fitting = candidates.flatMap((own, i) => (fits(own, measure) ? [i] : []));
    const rated = fitting.map((i) => ({ i, score: affinity(i, measure, words, labels) }));
    const top = Math.max(...rated.map(({ score }) => score));
    const best = rated.filter(({ score }) => score === top);
    const [only] = best;
    const together = fitting.filter((i) => isNamedIn(i, labels.get(measure) ?? [], words));
    owners.set(
      measure,
      best.length === 1 && only !== undefined && together.length < 2 ? only.i : null,
    );
    if (best.length > 1) best.forEach(({ i }) => contested.add(i));
  }
  return { ownerOf: (measure) => owners.get(measure) ?? null, contested };
};

const fits = (candidates: readonly Candidate[], measure: Measure): boolean =>
  candidates.some((candidate) => candidate.measure === measure && candidate.strength > 0);

const wordsOf = (indicator: IndicatorContext): readonly string[] => [
  ...vocabularyOf(indicator).all,
  ...(indicator.name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []),
  ...meanWord(foldText(indicator.name)),
];

/** "Contributo medio" is told from "contributi" by a word that elsewhere tells nothing. */
const meanWord = (folded: string): readonly string[] =>
  /\b(?:medi[ao]|pro capite)\b(?! (?:nazional|regional|del))/.test(folded) ? ['(medio)'] : [];

const labelStems = (facts: PassageFacts, measure: Measure): readonly string[] => {
  const { before, after } = labelOf(facts.passage, measure);
  return [
    ...contentStems(`${before} ${after}`),
    ...meanWord(`${before} ${after}`),
    ...(before.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []),
  ];
};

/** "Rinnovi e primi rilasci: 4.120" bears every word that tells each of the two from the other. */
const isNamedIn = (
  i: number,
  label: readonly string[],
  words: readonly (readonly string[])[],
): boolean => {
  const others = words.filter((_, at) => at !== i);
  const telling = (words[i] ?? []).filter((stem) => !others.some((w) => hasStem(w, stem)));
  return telling.length > 0 && telling.every((stem) => hasStem(label, stem));
};

/**
 * Words in common, less the words that only other indicators have, less the words of its own that
 * stand with other measures and not with this one ("complessi").
 */
const affinity = (
  i: number,
  measure: Measure,
  words: readonly (readonly string[])[],
  labels: ReadonlyMap<Measure, readonly string[]>,
): number => {
  const label = [...new Set(labels.get(measure) ?? [])];
  const own = words[i] ?? [];
  const others = words.filter((_, at) => at !== i).flat();
  const common = label.filter((stem) => hasStem(own, stem)).length;
  const foreign = label.filter((stem) => !hasStem(own, stem) && hasStem(others, stem)).length;
  const elsewhere = [...labels]
    .filter(([other]) => other !== measure)
    .flatMap(([, stems]) => stems);
  const missing = [...new Set(own)].filter(
    (stem) =>
      !hasStem(label, stem) && hasStem(elsewhere, stem) && !words.every((w) => hasStem(w, stem)),
  ).length;
  return common * 2 - foreign * 2 - missing;
};
