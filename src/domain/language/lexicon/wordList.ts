/** A list of words, or of beginnings of words, as it is written in a template: separated by blanks. */
export const wordList = (written: TemplateStringsArray): readonly string[] =>
  written.join('').trim().split(/\s+/);

/** The source of a regular expression for any of these words or beginnings; `[oa]` stands for endings. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
