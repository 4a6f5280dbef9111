import { foldedText, isUpperCase } from './text';

const SIDE_BANNER =
  /^(?:performance d(?:i|')?\s?ent[ei]|(?:obiettivi )?operativi|obiettivi (?:operativi|strategici|di ente)|attivi operativi)$/;
const AREA = /^(?:ambito|area strategica|area di intervento|missione|linea strategica|asse)\b/;
const DEPARTMENT =
  /^(?:\(?\s*)(?:serviz[io]|uffici[o]?|settore|area|direzione|u\.?\s?o\.?\b|struttura|centro di resp|unita |tutti i (?:servizi|settori)|azienda special|dirigente|responsabil[ei]|dipartimento|posizione organizzativa|p\.?o\.?\b|segretario)/;
const INDIVIDUAL = /\bob(?:iettiv[oi]|\.)?\s*individual/;
const NOT_DEFINED =
  /^(?:kpi|indicatore|indicatori)?\s*(?:non (?:definit|previst|present|applicabil)\w*|n\.?\s?d\.?|n\.?\s?a\.?|nessuno|da definire|-+|–|—)$/;
const TOTAL =
  /^(?:%\s?|percentuale |perc\.? )?(?:totale|totali|tot\.?|subtotale|sub-totale|somma|media|media ponderata|totale (?:pesi|peso|generale|complessivo)|totale .{0,25}|media .{0,20})$/;
const CHANGE =
  /modificat|ridefinit|ridetermin|rimodulat|nuovo target|target.{0,30}(?:aggiornat|modificat|rivist)|irrealistic/;

const STATE_LINE =
  /^(?:stato|peso|pesatura|ponderazione|priorita|versione|scadenza|data|tipo|tipologia|avanzamento|fase|approvazione|periodo|codice|anno|ultimo aggiornamento)(?: (?:dell')?(?:obiettivo|ob\.?|approvazione|scheda|inserimento))?\s*[:=]\s*\S/;

/** `stato: APPROVATO    peso: 30`: a line of properties between an objective and its table. */
export const isStateLine = (text: string): boolean =>
  text.length <= 160 && STATE_LINE.test(foldedText(text));

/** `PERFORMANCE DI ENTE`, `OBIETTIVI OPERATIVI` beside the tables. */
export const isSideBannerText = (text: string): boolean => SIDE_BANNER.test(foldedText(text));

export const isAreaBanner = (text: string): boolean =>
  text.length <= 160 && AREA.test(foldedText(text));

export const isDepartment = (text: string): boolean =>
  text.length <= 260 && !isAreaBanner(text) && DEPARTMENT.test(foldedText(text));

export const isIndividual = (text: string): boolean => INDIVIDUAL.test(foldedText(text));

/** `Kpi non definito`, `n.d.`: an indicator cell that says there is none. */
export const isNotDefined = (text: string): boolean =>
  text.length < 60 && NOT_DEFINED.test(foldedText(text));

export const isTotal = (text: string): boolean =>
  text.length < 50 && /^[tsmp%]/i.test(text) && TOTAL.test(foldedText(text));

/** The number of a card: `7`, `Scheda n. 7`. */
export const isCardNumber = (text: string): boolean =>
  /^(?:scheda\s*(?:n\.?|n°|nr\.?)?\s*)?\d{1,3}$/i.test(text);

/** Short and without the marks of prose: it may name an objective. */
export const isTitleLike = (text: string): boolean => {
  if (isStateLine(text)) return false;
  if (text.length > 300 || /percentuale (?:di )?ragg|^al 31|:$/i.test(text)) return false;
  return isUpperCase(text) || (!/[.;]$/.test(text) && text.length <= 160 && !/\d\s?%/.test(text));
};

/**
 * How much a row of prose reads like the result of the indicators above it (high) rather than a
 * remark on their target (below 0).
 */
export const resultLikeness = (raw: string): number => {
  const text = foldedText(raw);
  let score = 0;
  if (/obiettivo (?:e stato )?(?:soppress|cassat|stralciat|annullat)/.test(text)) score += 6;
  if (/percentuale\s+(?:di\s+)?ragg/.test(text)) score += 3;
  if (/al 31[\s./]*(?:12|dicembre)|dato 20\d\d/.test(text)) score += 2;
  if (
    /realizzat|raggiunt|risult|completat|pari a|sono stat|e stat|nessun|attivat|predispost/.test(
      text,
    )
  )
    score += 1;
  if (/\d/.test(text)) score += 1;
  if (CHANGE.test(text) && !/percentuale\s+(?:di\s+)?ragg/.test(text)) score -= 4;
  if (/^(?:nb|n\.b\.|nota bene|si ricorda|si precisa|si fa presente)/.test(text)) score -= 2;
  return score;
};

/** `Percentuale di raggiungimento = 100%` alone in a row goes on with the row above it. */
export const continuesResult = (text: string): boolean =>
  text.length < 90 && /^percentuale\s+(?:di\s+)?ragg/i.test(text);
