import type { Span } from '../model/cell';
import type { Passage } from './passage';
import { isFamily, type Vocabulary } from './vocabulary';
import { contentStems, hasStem } from './words';

export interface ZeroResult {
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
export const zeroResult = (passage: Passage, vocabulary: Vocabulary): ZeroResult | null => {
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
