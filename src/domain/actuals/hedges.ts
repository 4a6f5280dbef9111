import type { NumberToken } from '../language/scan/token';
import { isArrival, isDatedArrival } from './arrival';
import { afterIn, beforeIn, type Passage } from './passage';

const BEFORE =
  /(?:\bcirca|\bquasi|\boltre|\bpiu (?:di|del|dell'|della)|\bmeno (?:di|del|dell'|della)|\balmeno|\bsuperior[ei](?: a[il]?| alle)?|\binferior[ei](?: a[il]?| alle)?|\bintorno a[il]?|\bapprossimativamente|\borientativamente|\bstimat[oiae](?: in)?|\bca\.?|~|\bun massimo di|\bfino a|\bnon meno di|\bpoco piu di|\bpoco meno di|\bincirca|\bindicare|\bcompreso|\bminimo(?: di)?|\bmassimo(?: di)?|\bprossim[oi] a[il]?)\s?(?:il\s|i\s|le\s|gli\s|n\.\s?|al\s|a\s|di\s)?$|^\s*(?:e' stat[oa]\s|obiettivo\s|target\s)?(?:raggiunt|conseguit)[oa]\s(?:il|l'|un|uno)\s?$/;
const ON_AVERAGE = /\bin media\s$/;
/** More years than one are told together. */
const YEARS =
  /\b(?:nel (?:triennio|biennio|quadriennio|quinquennio|periodo)|negli anni|negli ultimi|dal 20\d\d (?:al|ad oggi|a oggi))\b/;
const AFTER =
  /^\s?\(?(?:circa|ca\.|stimat|provvisori|in via provvisoria|dato provvisorio|dato parziale|da confermare)/;
const REPEATED =
  /^[^,;:.()]{0,40}\b(?:al mese|a settimana|alla settimana|al giorno|a trimestre|al trimestre|mensil[ei]|settimanal[ei]|trimestral[ei]|giornalier[ei]|per ogni|per ciascun[oa]?|a testa|ciascun[oa]|cadaun[oa]|nel triennio|nel biennio|nel quinquennio|nel periodo)\b/;
const PROVISIONAL =
  /\b(?:provvisori[oaie]?|in corso di (?:verifica|validazione|elaborazione)|da confermare|dat[oi] parzial[ei]|non definitiv[oiae]|preconsuntivo|pre-consuntivo|stim[ae]|stimat[oaie]|sarebber?[oe]|dovrebber?[oe]|si prevede|si stima)\b/;
const NEGATED_AFTER = /^[^,.;:()]{0,60}\bnon\s(?!solo|meno|oltre)/;
const NEGATED = /\bnon\b[^,;:]{0,60}$/;

/**
 * Why a number cannot be taken at its word, in Italian, or null: "circa 20", "dato provvisorio". A
 * count cannot be "in media 20"; a mean is.
 */
export const hedgeOf = (
  passage: Passage,
  number: NumberToken,
  counting: boolean,
): string | null => {
  const before = beforeIn(passage, number);
  const after = afterIn(passage, number);
  if (BEFORE.test(before) || AFTER.test(after) || (counting && ON_AVERAGE.test(before)))
    return 'il valore è dato come approssimato o come soglia';
  if (REPEATED.test(after) || YEARS.test(before))
    return 'il numero vale per un altro periodo o per ciascuno';
  if (PROVISIONAL.test(before) || PROVISIONAL.test(after.slice(0, 40))) {
    return 'il dato è detto provvisorio o stimato';
  }
  if (NEGATED.test(before) || NEGATED_AFTER.test(after)) return 'la frase è negativa';
  if (isArrival(passage, number) && !isDatedArrival(passage, number))
    return 'il testo dice da quanto a quanto, non di quali anni';
  return rangeAround(passage, number) ? 'il testo dà un intervallo' : null;
};

/** "10-12", "tra 10 e 12", "dai 10 ai 12". */
const rangeAround = (passage: Passage, number: NumberToken): boolean => {
  const at = passage.numbers.indexOf(number);
  return [
    [passage.numbers[at - 1], number],
    [number, passage.numbers[at + 1]],
  ].some(([a, b]) => a !== undefined && b !== undefined && isRange(passage, a, b));
};

const isRange = (passage: Passage, a: NumberToken, b: NumberToken): boolean => {
  const gap = passage.folded.slice(a.span.end, b.span.start);
  if (gap === '-') return true;
  if (gap === ' - ' && a.unit === b.unit && a.value.lt(b.value)) return true;
  const lead = passage.folded.slice(Math.max(0, a.span.start - 12), a.span.start);
  return (
    (/\b(?:tra|fra)\s(?:i\s|le\s|il\s)?$/.test(lead) &&
      /^\s?(?:e|ed)\s(?:i\s|le\s|il\s)?$/.test(gap)) ||
    (/\b(?:dai|dalle|da)\s$/.test(lead) &&
      /^\s?(?:a|ai|alle)\s$/.test(gap) &&
      !isArrival(passage, b))
  );
};
