/** The source of a regular expression for "ridefinito", "portata", "innalzati" … */
export const REVISED_SOURCE =
  '(?:ridefini|ridetermina|modifica|aggiorna|porta|innalza|ridot|rivis|eleva|abbassa|aumenta|diminui|rimodula|varia|corret|sostitui|incrementa|riformula|adegua|revisiona|rettifica|cambia)t[oaie]';

const REVISES = new RegExp(`\\bnuov[oi]\\b|\\b${REVISED_SOURCE}\\b`);

/**
 * Tells a target that prose sets anew ("nuovo target pari a 3") from one that it only mentions ("il
 * target è >1"): only the first takes the place of the cell's. Takes a prepared text.
 */
export const isRevision = (prepared: string): boolean => REVISES.test(prepared);
