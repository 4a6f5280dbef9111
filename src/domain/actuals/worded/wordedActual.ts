import { decimal, type Decimal } from '../../decimal';
import { foldText } from '../../language/foldText';
import type { Actual, Evidence } from '../../model/actual';
import type { Span } from '../../model/cell';
import { completionDate } from './completionDate';
import type { IndicatorContext } from '../indicator/context';
import { declaredResult } from './declaredActual';
import { doubtBy, emptyActual, judged } from '../emptyActual';
import { negatedResult } from './negatedResult';
import { type Passage, sentenceAt } from '../passage/passage';
import type { IndicatorView } from '../candidates/indicatorView';
import type { Vocabulary } from '../indicator/vocabulary';
import { isFamily } from '../../language/lexicon/synonyms';
import { contentStems, hasStem } from '../indicator/words';

interface ZeroResult {
  readonly span: Span;
  readonly sure: boolean;
}

const NONE_OF =
  /\b(?:nessun[oa]?'?|alcun[oa]?'?|zero|senza alcun[oa]?'?|assenza di|mai)\s?(?<what>[a-z]+(?:\s[a-z]+){0,2})/g;
const NONE_FOUND =
  /\bnon (?:(?:ne|se ne|si|vi|ci) )*(?:sono|e'?|si sono|risultano|risulta|hanno|ha)(?: state?i?a?o?)? ?(?:rilevat|registrat|verificat|riscontrat|pervenut|segnalat|avut|emers|presentat|ricevut|accertat|contestat|manifestat)[oiae]?/;
const PARTIAL =
  /\b(?:semestre|trimestre|ulterior|altr[ioae]|piu|ancora|eccezion|tranne|salvo|ma\b|tuttavia|pero|mentre|invece|altre)/;

/** "Nessun caso", "non ne sono stati rilevati", "in nessun progetto": the count is 0. */
const zeroResult = (passage: Passage, vocabulary: Vocabulary): ZeroResult | null => {
  for (const { start, end } of passage.sentences) {
    const sentence = passage.folded.slice(start, end);
    const found = inSentence(sentence, vocabulary);
    if (found === null) continue;
    const span = { start: start + found.at, end: start + found.at + found.length };
    return { span, sure: found.sure && !PARTIAL.test(sentence) };
  }
  return null;
};

const inSentence = (
  sentence: string,
  vocabulary: Vocabulary,
): { readonly at: number; readonly length: number; readonly sure: boolean } | null => {
  for (const match of sentence.matchAll(NONE_OF)) {
    const stems = contentStems(match.groups?.['what'] ?? '');
    if (!stems.some((stem) => hasStem(vocabulary.all, stem))) continue;
    const [first] = stems;
    const counted =
      first !== undefined && vocabulary.heads.some((h) => h === first || isFamily(h, first));
    return { at: match.index, length: match[0].trimEnd().length, sure: counted };
  }
  const found = NONE_FOUND.exec(sentence);
  if (found === null) return null;
  const heads = contentStems(sentence).some((stem) => vocabulary.heads.includes(stem));
  return heads ? { at: found.index, length: found[0].length, sure: true } : null;
};

interface AllDone {
  readonly span: Span;
  /** How many, where the sentence gives one count; then all of them are. */
  readonly count: Decimal | null;
}

const ALL =
  /\btutt[ie]\s(?:(?:le|i|gli)\s(?:n\.\s?)?(?:[\d.]+\s)?[a-z]+\s(?:[a-z]+\s){0,3}?(?:sono stat[ie]|risultano|sono)\s)?(?:risultano\s|sono\sstat[ie]\s|stat[ie]\s|sono\s)?(?<done>[a-z]+(?:t|s|es|st)[ie])\b/g;
const EXCEPT = /\b(?:tranne|eccett|salvo|eccezione|ad esclusione|non|meno)\b/;

/** "…173, tutte pubblicate entro 15 gg": the share is 100 %, of as many as are told. */
const allDone = (view: IndicatorView): AllDone | null => {
  const { passage, vocabulary, roles } = view;
  for (const match of passage.folded.matchAll(ALL)) {
    const done = contentStems(match.groups?.['done'] ?? '');
    if (!done.some((stem) => hasStem(vocabulary.all, stem))) continue;
    const sentence = sentenceAt(passage, match.index);
    if (EXCEPT.test(passage.folded.slice(sentence.start, sentence.end))) continue;
    const counts = passage.numbers.filter(
      (n) =>
        n.span.start >= sentence.start &&
        n.span.end <= match.index + match[0].length &&
        n.unit === null &&
        (roles.get(n) ?? 'plain') === 'plain',
    );
    const [count] = counts;
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      span,
      count: counts.length === 1 && count !== undefined && count.places === 0 ? count.value : null,
    };
  }
  return null;
};

/** "tutte pubblicate": 100 %. */
export const allActual = (view: IndicatorView): Actual | null => {
  const found = allDone(view);
  if (found === null) return null;
  const sure = found.count !== null;
  return judged(
    {
      ...emptyActual(view.passage.text, view.passage.cell),
      span: found.span,
      value: decimal(100),
      unit: '%',
      numerator: found.count,
      denominator: found.count,
    },
    sure ? null : doubtBy('uncounted-all'),
    saidIn(view.passage, found.span),
  );
};

/** "nessun caso": 0. */
export const zeroActual = (view: IndicatorView): Actual | null => {
  if (view.expectation.kind !== 'count') return null;
  const found = zeroResult(view.passage, view.vocabulary);
  if (found === null) return null;
  return judged(
    {
      ...emptyActual(view.passage.text, view.passage.cell),
      span: found.span,
      value: decimal(0),
    },
    found.sure ? null : doubtBy('uncertain-none'),
    saidIn(view.passage, found.span),
  );
};

/** "Nessuna delle 3 sedi è stata aperta": 0; "4 eventi su 5 annullati": 1 of 5. */
export const negatedActual = (view: IndicatorView): Actual | null => {
  const found = negatedResult(view);
  if (found === null) return null;
  const { passage } = view;
  const actual: Actual = {
    ...emptyActual(passage.text, passage.cell),
    span: found.span,
    value: found.value,
    denominator: found.whole,
  };
  return judged(actual, found.sure ? null : doubtBy('uncertain-none'), saidIn(passage, found.span));
};

/** The day on which it was done. */
export const datedActual = (
  view: IndicatorView,
  { target, name, algorithm }: IndicatorContext,
): Actual | null => {
  const { passage, vocabulary } = view;
  const found = completionDate(
    passage,
    vocabulary,
    target.kind === 'deadline' ? target.date : null,
    foldText(`${name} ${algorithm ?? ''}`),
  );
  if (found === null) return null;
  const denied = declaredResult(passage)?.reached === false;
  const doubt = found.doubt ?? (denied ? 'denied' : null);
  return judged(
    {
      ...emptyActual(passage.text, passage.cell),
      span: found.token.span,
      date: found.to,
      dateFrom: found.from,
    },
    doubt === null ? null : doubtBy(doubt),
    saidIn(passage, found.token.span),
  );
};

const saidIn = ({ text }: Passage, { start, end }: Span): Evidence => ({
  kind: 'words',
  said: text.slice(start, end).trim(),
});
