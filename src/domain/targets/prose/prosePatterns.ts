import { ITALIAN_NUMBER_SOURCE } from '../../language/italianNumber';

/** The source of a regular expression for "ridefinito", "portata", "innalzati" … */
const REVISED_SOURCE =
  '(?:ridefini|ridetermina|modifica|aggiorna|porta|innalza|ridot|rivis|eleva|abbassa|aumenta|diminui|rimodula|varia|corret|sostitui|incrementa|riformula|adegua|revisiona|rettifica|cambia)t[oaie]';
/** A year, as the source of a regular expression. */
export const YEAR = '20\\d\\d';
/** Words between a trigger and its figure: no figures but years, no end of the sentence. */
const GAP = `(?:[^0-9.;]|\\b${YEAR}\\b(?![.,]\\d)){0,60}?`;
const NO_UNIT =
  '(?!(?:per|nel|in|di|del|a|al|e|ed|il|la|con|da|dal|ne|sono|entro|rispetto|anziche|invece)\\b)';
const AMOUNT = `(?<!\\d[.,/]?)(?!${YEAR}\\b)${ITALIAN_NUMBER_SOURCE}(?![/.-]\\d)(?:\\s*(?:%|€|${NO_UNIT}[a-z]+(?:/[a-z]+)*\\b))?`;
const INTO = "(?:in|a|ad|al|all'|alla)\\s";

/**
 * How prose tells a target; group 1 is what stands before the figure, group 2 the figure:
 * - "nuovo target pari a 3 eventi", "nuovo valore atteso: 40"
 * - "per il 2023 modificato nel monitoraggio in >= 7,94%", before the next one, because a sentence may
 *   speak of another year's target first
 * - "target ridefinito in 27%", "target portato da 15% a 20%"
 * - a mere mention: "il target è >1", "target: 40", "target 2023 = 40"
 */
export const PATTERNS: readonly RegExp[] = [
  `\\bnuovo (?:target|valore (?:atteso|target|obiettivo))\\b(${GAP})(${AMOUNT})`,
  `\\b(?:per il|per l'anno|nel|anno) ${YEAR}\\b,? (?:e' stato |e stato |il target |target )?${REVISED_SOURCE}\\b${GAP}(\\b${INTO}(?:n[.] ?|[^0-9.;]){0,30}?)(${AMOUNT})`,
  `\\btarget\\b${GAP}\\b${REVISED_SOURCE}\\b${GAP}(?:\\bda(?:l|ll')?\\s*${AMOUNT}\\s*)?(\\b${INTO}(?:n[.] ?|[^0-9.;]){0,30}?)(${AMOUNT})`,
  `\\btarget(?: (?:per il |per l'anno |anno )?${YEAR})?((?: (?:e'|e|era|di|pari|previsto|assegnato|fissato|atteso))*\\s*[:=]?\\s*(?:ad?|al)?\\s?[^0-9a-z.;,()]{0,6}?|(?: e'| e| era)? (?:almeno|minimo|massimo|non inferiore a|non superiore a|superiore a|inferiore a|oltre) )(${AMOUNT})`,
].map((source) => new RegExp(source, 'g'));

/** Words near by that make it something else: what was reached, an intention, another year. */
export const NO_TARGET =
  /raggiungiment|raggiunt|conseguit|conseguiment|superat|scostament|realizzat|\bnon\b(?! inferior| superior| meno| piu)|si valuter|si prop|potra|potrebbe|verra|sara\b|sarebbe|andrebbe|occorr|eventual|ipotes|prossim|futur|provvisori/;
/** "in sede di monitoraggio 2023", "con delibera n. 45". */
export const OCCASION =
  /\b(?:in (?:sede|occasione|fase) d(?:i|el|ella|ell')\s?(?:(?!era\b|e'|e\b|il\b|un\b|in\b|al?\b|si\b|la\b|e' stato)[a-z']+ ?){1,4}(?:20\d\d\b)?|nel(?:la|l')?\s?(?:monitoraggio|revisione|aggiornamento|piao)(?: 20\d\d\b)?|con (?:delibera|determina)(?:n[.]|[^.;,()]){3,60}?(?=$|[.;,()]| il ))/;

const REVISES = new RegExp(`\\bnuov[oi]\\b|\\b${REVISED_SOURCE}\\b`);

/**
 * Tells a target that prose sets anew ("nuovo target pari a 3") from one that it only mentions ("il
 * target è >1"): only the first takes the place of the cell's. Takes a prepared text.
 */
export const isRevision = (prepared: string): boolean => REVISES.test(prepared);
