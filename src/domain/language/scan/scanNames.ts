import { matches } from './claim';
import { spanOf, type OtherToken, type Scanner } from './token';

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;
/** "in via Roma 12": nothing follows that it could count. */
const STREET =
  /\b(?:via|viale|piazza|largo|vicolo)\s(?!(?:web|mail|e-?mail|pec|telefon|internet|telematic))(?:[a-z.']+\s){1,3}(?:n\.\s?)?\d{1,3}(?=\s*(?:[.,;:)]|$))/g;
const PHONE =
  /(?:tel\.?|telefono|fax|cell\.?|numero verde)\s*:?\s*[+\d][\d\s./-]{4,}\d|\+39[\d\s./-]{6,}\d|(?<![\d.,])0\d{1,3}[\s/-]\d{5,8}(?!\d)/g;
/** `tecnologie 4.0`, but not "4.0%". */
const VERSION =
  /(?<![\d.,])[1-9]\.0(?![\d%]|\.\d|\s?%)|\b(?:versione|release|vers\.|v\.)\s?\d+(?:\.\d+)*/g;
const NORM = /\b(?:uni\s|en\s|iso\s?|iec\s|emas\s|sa\s?8000)+\d*(?:[-:/]\d+)*/g;
const PROGRAMME =
  /\b(?:agenda|horizon|orizzonte|europa|vision|strategia|digital decade|programma|interreg|italia|pa)\s(?:20[2-5]0|20\d\d\s?[-/]\s?(?:20)?\d\d)\b/g;
/** The surcharge on the annual fee, by which chambers fund projects: "Progetti 20%". */
const SURCHARGE =
  /\b(?:progett[oi]|fond[oi]|incremento|maggiorazione|aumento)\s(?:del\s|d\.a\.\s|diritto annuale\s)?20\s?%(?=\s(?:d\.?\s?a\b|diritto|da\b|triennio|pid|-)|[\s,.;)]*$)|\bprogett[oi] 20\s?%/g;
/** `Con2`, `PA2026`, `H24`, `COVID-19`, `SP49`, `M1C1`, `B01.02`. */
const MIXED =
  /(?<![\w.,])(?!n[°.]?\d|nr\d)(?:[a-z]+[-_]?\d+(?:[.\-_/]?[a-z\d]+)*|\d+(?!gg|g\b|h\b|min\b|mila\b|k\b|eur|€|mln|x\b)[a-z]+\d*)(?:\.\d+)*(?![\w%])/g;
/** "7 giorni su 7", "24 ore su 24": always. */
const ALWAYS = /\b(?:7|sette) giorni su (?:7|sette)\b|\b24 ?(?:h|ore) su 24\b/g;
const AGE = /\b(?:under|over|top|level|livello scolastico)[\s-]?\d+\b/g;
/** "fase 2", "punto 3", "nota 19 bis": a number that only points. */
const POINTER =
  /\b(?:nota|fase|punto|lotto|step|scheda|tabella|tab\.|figura|fig\.|allegato|all\.|domanda|asse|linea|misura|cap\.|capitolo|missione|programma|paragrafo|par\.|pag\.|pagina|sezione|quadro|riga|colonna|modulo|modello|sala|stanza|piano terra|via|piazza|corso italia|cod\.|codice|id|cig|cup|matricola|classe|categoria)\s(?:n\.?\s?|nr\.?\s?)?\d{1,3}(?:\.\d+)*(?:\s?(?:bis|ter|quater))?(?![\d.,]*\d|\s?%|\s?[€]|\s(?:gg|giorni|euro))\b/g;
/** "Indicatore 1: …". */
const LABELLED =
  /\b(?:indicatore|obiettivo|azione|attivita|target|risultato)\s(?:n\.\s?)?\d{1,2}(?=\s?[:)])/g;
/** "l'accordo n. 7 con la Regione": one thing and its number, with no noun after it to count. */
const NUMBERED =
  /\b(?:l'|un'|(?:il|lo|la|un|uno|una|del|dello|della|nel|nello|nella|al|allo|alla|dal|dalla|con)\s|(?:dell|nell|all|dall)')(?!(?:anno|mese|semestre|trimestre|totale|complesso|periodo|numero|dato|valore|risultato|consuntivo|indicatore|target|esercizio)\s)[a-z]{4,}[oae]\sn[.°r]{1,2}\s?\d{1,3}(?=\s*(?:[.,;:)]|$|(?:con|del|della|dello|dell'|dei|tra|per|in|nel|nella|e)\b))/g;
const ORDINAL = /(?<![\w.,])\d{1,3}\s?[°^ªº](?!\s?(?:semestre|trimestre|quadrimestre|bimestre))/g;
/** Leading zero or eleven digits: an identifier, never a quantity. */
const IDENTIFIER = /(?<![\d.,/]|\d )(?:0\d{2,}(?![\d.,/]*\d)|\d{9,})(?!\d)/g;

/** Stretches whose digits belong to a name, an address, a phone or an identifier. */
export const scanNames: Scanner = (folded) =>
  [
    ADDRESS,
    STREET,
    PHONE,
    NORM,
    PROGRAMME,
    SURCHARGE,
    VERSION,
    AGE,
    ALWAYS,
    POINTER,
    LABELLED,
    NUMBERED,
    ORDINAL,
    IDENTIFIER,
    MIXED,
  ].flatMap((pattern) =>
    matches(pattern, folded)
      .filter((match) => /\d/.test(match[0]))
      .map((match): OtherToken => ({ kind: 'name', span: spanOf(match.index, match[0].length) })),
  );
