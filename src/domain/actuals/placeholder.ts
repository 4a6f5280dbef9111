import { foldText } from '../language/foldText';

const NOTHING =
  /^(?:n\.?\s?[drac]\.?|n\/[drac]|n\.?\s?r\.?|n\.?\s?p\.?|nd|na|nv|np|nc|nr|null|[-/_.…?*\s]*|x|dato non (?:ancora )?(?:disponibile|pervenuto|rilevato)|(?:dato )?non (?:ancora )?(?:disp\.?|disponibil[ei]|pervenut[oi]|rilevat[oaie]|rilevabil[ei]|applicabil[ei]|previst[oa]|valutabil[ei]|misurabil[ei]|calcolabil[ei]|present[ei])|in (?:corso|attesa)(?: di [a-z\s]+)?|in fase di [a-z\s]+|da (?:rilevare|definire|completare|calcolare|verificare|inserire|aggiornare)|vedi (?:nota|note|sopra|sotto)|(?:v\.|vd\.?|cfr\.?) (?:nota|note)|assente|nessun dato|nessuna rilevazione)\s*[.*]*$/;

/** "n.d.", "//", "-", "in corso", "non ancora disponibile": the cell says that there is nothing. */
export const isPlaceholder = (text: string): boolean => NOTHING.test(foldText(text).trim());
