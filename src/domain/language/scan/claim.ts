import type { Token } from './token';

/** Stands where an earlier scanner has found something; no text that is folded bears it. */
export const CLAIMED = '\ue000';

/** What is claimed is blanked, so that no later scanner can see it; the length stays the same. */
export const blank = (folded: string, tokens: readonly Token[]): string => {
  let rest = folded;
  for (const { span } of tokens) {
    rest = rest.slice(0, span.start) + CLAIMED.repeat(span.end - span.start) + rest.slice(span.end);
  }
  return rest;
};

/** All matches of a global pattern. */
export const matches = (pattern: RegExp, text: string): readonly RegExpExecArray[] =>
  [...text.matchAll(pattern)] as RegExpExecArray[];
