import { matches } from './claim';
import { spanOf, type OtherToken, type Scanner } from './token';

const NUMBER = String.raw`(?:n\s?[.°]\s?|nr\.?\s?|num\.?\s?|numero\s)?\d+(?:[./]\d+)*(?:[\s-]?(?:bis|ter|quater|quinquies|sexies))?`;
const YEAR = String.raw`(?:\s?(?:/|del|dell'|dd\.?)\s?(?:anno\s)?(?:19|20)\d\d)?`;
const LAW_WORDS = [
  String.raw`d\.?\s?l\.?(?:\s?gs\.?|\s?vo\.?|\s?lgs\.?)?`,
  String.raw`d\.?\s?lgs\.?`,
  String.raw`d\.?\s?p\.?\s?[rc]\.?\s?(?:m\.?)?`,
  String.raw`d\.?\s?m\.?`,
  String.raw`r\.\s?d\.`,
  String.raw`l\.\s?r\.`,
  String.raw`l\.`,
  String.raw`(?:decreto(?:[\s-](?:legislativo|legge|ministeriale|interministeriale|direttoriale|presidenziale|crescita|del presidente(?: della repubblica| del consiglio(?: dei ministri)?)?))?|legge(?:\s(?:regionale|delega|di bilancio|di stabilita|quadro))?)`,
  String.raw`(?:reg\.?|regolamento|direttiva|dir\.)\s?\(?(?:ue|ce|cee|eu)?\)?`,
].join('|');

/** `d.l. 76/2020`, `DPR 247/2004`, `Legge n. 78 del 2022`, `Reg. UE 2016/679`. */
const LAW = new RegExp(String.raw`(?<![\w.])(?:${LAW_WORDS})\s?${NUMBER}${YEAR}`, 'g');
/** `art. 37`, `artt. 5 e 6`, `comma 3`, `ex 21 del`, `2490 C.C.` */
const ARTICLE =
  /(?<![\w.])(?:art(?:t|icol[oi])?\.?|comma|commi|co\.|lett\.|ex\s(?:art\.?\s?)?)\s?\d+(?:[-\s]?(?:bis|ter|quater))?(?:\s?(?:,|e|-)\s?\d+(?=\s(?:d|l|della|del|comma)\b))*|\d+(?:[-\s](?:bis|ter))?\sc\.\s?[cp]\./g;

/** An act of the body: `determina n. 107`, `delibera 12/2023`, `prot. n. 4521`. */
const ACT_WORDS = String.raw`(?:determina(?:zione)?|delibera(?:zione)?|provvedimento|disposizione|ordine di servizio|prot(?:ocollo|\.)|decreto|circolare|verbale|repertorio|rep\.|contratto|convenzione|avviso|bando|ordinanza|nota|comunicazione|d\.?g\.?c\.?|dgr|d\.?d\.?g?\.?|ods)`;
const ACT_MIDDLE = String.raw`(?:\s(?:dirigenziale|presidenziale|camerale|commissariale|d'urgenza|d'ufficio|interna|interno|della|del|di|segretario|generale|giunta|consiglio|presidente|prot\.|protocollo|comunale|regionale|provinciale|anac|inps|mise|mimit|con|i poteri|(?:[a-z]\.){2,4})){0,5}`;
const ACT = new RegExp(
  String.raw`(?<![\w.])${ACT_WORDS}${ACT_MIDDLE}\s?(?:(?:n\s?[.°]\s?|nr\.?\s?|num\.?\s?|numero\s)\d+(?:[./-]\d+)*|(?<=prot\.\s?|protocollo\s)\d+|\d+(?:/[a-z]{1,4})?/(?:19|20)?\d\d(?!\d)|\d+(?=,?\sdel(?:l'|\s)(?:\d|\s)))${YEAR}`,
  'g',
);

const claim =
  (kind: OtherToken['kind'], pattern: RegExp): Scanner =>
  (folded) =>
    matches(pattern, folded).map((match) => ({
      kind,
      span: spanOf(match.index, match[0].length),
    }));

/** References to laws and articles. */
export const scanLaws: Scanner = (folded, year, written) => [
  ...claim('law', LAW)(folded, year, written),
  ...claim('law', ARTICLE)(folded, year, written),
];

/** Issues and acts by number and year: "n. 3/2023", "n. 211 e n. 305 del 2023". */
const NUMBERED = /(?<![\w.])n\s?[.°]\s?\d{1,5}\/(?:19|20)\d\d(?!\d)/g;
const ACTS = new RegExp(
  String.raw`(?<![\w.])(?:determine|delibere|deliberazioni|determinazioni|decreti|provvedimenti|circolari|convenzioni|contratti|ordinanze)(?:\s(?:dirigenziali|presidenziali|commissariali))?\s(?:n\.|nn\.|nr\.)\s?\d+(?:\s?(?:,|e|-)\s?(?:n\.\s?)?\d+(?![\d.,]*\s?(?:%|€)))*${YEAR}`,
  'g',
);

/** References to acts of the body itself: their numbers are none, but their dates may tell when. */
export const scanActs: Scanner = (folded, year, written) => [
  ...claim('act', ACT)(folded, year, written),
  ...claim('act', ACTS)(folded, year, written),
  ...claim('act', NUMBERED)(folded, year, written),
];
