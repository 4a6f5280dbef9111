import type { Decimal } from '../decimal';
import type { Span } from '../model/cell';
import type { Reader } from './reader';
import { sentenceAt } from './passage';
import { contentStems, hasStem } from './words';

export interface AllDone {
  readonly span: Span;
  /** How many, where the sentence gives one count; then all of them are. */
  readonly count: Decimal | null;
}

const ALL =
  /\btutt[ie]\s(?:(?:le|i|gli)\s(?:n\.\s?)?(?:[\d.]+\s)?[a-z]+\s(?:[a-z]+\s){0,3}?(?:sono stat[ie]|risultano|sono)\s)?(?:risultano\s|sono\sstat[ie]\s|stat[ie]\s|sono\s)?(?<done>[a-z]+(?:t|s|es|st)[ie])\b/g;
const EXCEPT = /\b(?:tranne|eccett|salvo|eccezione|ad esclusione|non|meno)\b/;

/** "…173, tutte pubblicate entro 15 gg": the share is 100 %, of as many as are told. */
export const allDone = (reader: Reader): AllDone | null => {
  const { passage, vocabulary, roles } = reader;
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
