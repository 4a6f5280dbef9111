import { foldText } from '../foldText';
import { anyOf } from './wordList';

/** What cannot be said of a value: "non disponibile", "non ancora rilevato". */
const UNAVAILABLE = [
  'disp\\.?',
  'disponibil[ei]',
  'pervenut[oi]',
  'rilevat[oaie]',
  'rilevabil[ei]',
  'applicabil[ei]',
  'previst[oa]',
  'valutabil[ei]',
  'misurabil[ei]',
  'calcolabil[ei]',
  'present[ei]',
];

/** What is still to be done with it: "da rilevare". */
const PENDING = [
  'rilevare',
  'definire',
  'completare',
  'calcolare',
  'verificare',
  'inserire',
  'aggiornare',
];

/** Folded texts that stand where there is no value yet; each is the whole of the cell. */
const PLACEHOLDERS = [
  'n\\.?\\s?[drac]\\.?',
  'n/[drac]',
  'n\\.?\\s?r\\.?',
  'n\\.?\\s?p\\.?',
  'nd',
  'na',
  'nv',
  'np',
  'nc',
  'nr',
  'null',
  '[-/_.…?*\\s]*',
  'x',
  'dato non (?:ancora )?(?:disponibile|pervenuto|rilevato)',
  `(?:dato )?non (?:ancora )?${anyOf(UNAVAILABLE)}`,
  'in (?:corso|attesa)(?: di [a-z\\s]+)?',
  'in fase di [a-z\\s]+',
  `da ${anyOf(PENDING)}`,
  'vedi (?:nota|note|sopra|sotto)',
  '(?:v\\.|vd\\.?|cfr\\.?) (?:nota|note)',
  'assente',
  'nessun dato',
  'nessuna rilevazione',
];

const NOTHING = new RegExp(String.raw`^${anyOf(PLACEHOLDERS)}\s*[.*]*$`);

/** "n.d.", "//", "-", "in corso", "non ancora disponibile": the cell says that there is nothing. */
export const isPlaceholder = (text: string): boolean => NOTHING.test(foldText(text).trim());
