import { NEUTRAL_WORDS } from '../../language/lexicon/functionWords';
import { progressIn } from '../../language/lexicon/stages';
import { foldText } from '../../language/foldText';
import { remembered } from '../../language/remembered';

/** Whether a part is told of in a stage that is asked for and that its whole is not told of. */
export const isAskedStage = (asked: string, part: string, whole: string): boolean => {
  const [wanted, told] = [progressIn(asked), progressIn(whole)];
  return progressIn(part).some((stage) => wanted.includes(stage) && !told.includes(stage));
};

/** Names and parts of clauses, which several rules ask for in turn. */
const MOST_KEPT = 1000;
const WORD = /[a-z][a-z]+|[a-z](?=[\s).,]|$)/g;

/**
 * A word without its ending, so that singular, plural and gender agree: imprese, impresa → impres;
 * pratiche, pratica → pratic; domicilio, domicili → domicil.
 */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  const stem = word.replace(/(?:ies|y|[aeiou]+)$/, '').replace(/(?<=[cg])h$/, '');
  return stem.length < 2 ? word : stem;
};

/** Stems that tell something: no articles, no "pari", "risulta", "totale", no months. */
export const contentStems = remembered(
  (text: string): readonly string[] =>
    (foldText(text).match(WORD) ?? [])
      .filter((word) => !NEUTRAL_WORDS.has(word) && word.length > 1)
      .map(stemOf),
  MOST_KEPT,
);

/** Two stems of one family: the same, or six letters alike (attivat-, attivaz-). */
export const sameStem = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= 6 && b.length >= 6 && a.slice(0, 6) === b.slice(0, 6)) ||
  (rootOf(a).length >= 5 && rootOf(a) === rootOf(b));

/** "iscrizion-" and "iscritt-", "formazion-" and "format-": the deed and what was done. */
const rootOf = (stem: string): string => stem.replace(/(?:zion|sion|tt|t|s)$/, '');

export const hasStem = (stems: readonly string[], stem: string): boolean =>
  stems.some((other) => sameStem(other, stem));

export const sharedStems = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...new Set(a.filter((stem) => hasStem(b, stem))),
];

/** "istruit-", "svolt-", "chius-": what was done, not what is counted. */
export const isParticipleStem = (stem: string): boolean => /(?:[aiu]t|olt|ess|ost|us)$/.test(stem);
