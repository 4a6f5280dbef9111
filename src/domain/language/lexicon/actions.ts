/** What is done on a day, in the words of these sheets; the members of a line mean the same. */
const ACTIONS: readonly RegExp[] = [
  /\b(?:approv|adozion|adott|deliber)/,
  /\b(?:pubblic|mess[oa] (?:on|in) )/,
  /\b(?:stipul|sottoscri|firm[ae]|firmat|sigl)/,
  /\b(?:trasm|invi[oai]|inoltr)/,
  /\b(?:avvi[oa]|avviat|attivaz|attivat|inizi[oa]|operativ|lanci|inaugur|apertur|apert[oa])/,
  /\b(?:conclus|termin[ae]t|fine|complet|ultim[ae]t|chius|collaud)/,
  /\b(?:presenta|deposit|consegn)/,
  /\bvalid/,
  /\b(?:nomin|costitu|istitu)/,
  /\b(?:predispo|redazion|redatt|elabor|stesur)/,
  /\b(?:aggiorn|revision|rivist)/,
  /\baggiudic/,
];

/** The kinds of action that a text names, as places in the list. */
export const actionsIn = (folded: string): readonly number[] =>
  ACTIONS.flatMap((pattern, kind) => (pattern.test(folded) ? [kind] : []));
