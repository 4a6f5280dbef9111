import { matchingText } from '../../language/normaliseText';

/** Words of an outcome column, with examples, which run as tests. The first that fits decides. */
export const OUTCOMES: readonly {
  readonly reached: boolean | null;
  readonly words: RegExp;
  readonly examples: readonly string[];
}[] = [
  {
    reached: null,
    words: /^(?:parzial\w*|in parte|in corso|quasi|n\.?[da]\.?$|non (?:valutabil\w*|rilevat\w*))/,
    examples: ['Parzialmente raggiunto', 'In corso', 'n.d.'],
  },
  {
    reached: false,
    words:
      /^(?:(?:obiettivo|target|indicatore) )?(?:non (?:raggiunt|conseguit|realizzat|ottenut|rispettat|centrat|positiv)\w*|mancat[oa]|fallit[oa]|negativ[oa]|sotto(?:soglia| soglia| target)|ko|no)\b/,
    examples: ['Non raggiunto', 'Obiettivo non conseguito', 'KO', 'NO'],
  },
  {
    reached: true,
    words:
      /^(?:(?:obiettivo|target|indicatore) )?(?:(?:pienamente |totalmente |completamente )?(?:raggiunt|conseguit|realizzat|ottenut|rispettat|centrat|superat|positiv)[oaei]|in linea|ok|si)\b/,
    examples: ['Raggiunto', 'Target superato', 'Pienamente conseguito', 'OK', 'Sì'],
  },
];

/** Whether an outcome column says that the target was reached; null where its words do not tell. */
export const outcomeOf = (words: string): boolean | null => {
  const text = matchingText(words);
  return OUTCOMES.find((rule) => rule.words.test(text))?.reached ?? null;
};
