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

/** All matches of a global pattern without the flag `u`. */
export const matches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  // Unlike matchAll, which makes a new pattern at every call: most calls find nothing.
  for (;;) {
    const match = pattern.exec(text);
    if (match === null) return found;
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
};
