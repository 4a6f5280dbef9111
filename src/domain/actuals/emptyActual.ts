import { foldText } from '../language/foldText';
import type { Actual, Evidence } from '../model/actual';
import type { ActualDoubt } from '../model/actualDoubt';
import type { CellRef } from '../model/cell';
import type { ActualDoubtKind } from '../model/actualDoubt';

const NOTHING =
  /^(?:n\.?\s?[drac]\.?|n\/[drac]|n\.?\s?r\.?|n\.?\s?p\.?|nd|na|nv|np|nc|nr|null|[-/_.…?*\s]*|x|dato non (?:ancora )?(?:disponibile|pervenuto|rilevato)|(?:dato )?non (?:ancora )?(?:disp\.?|disponibil[ei]|pervenut[oi]|rilevat[oaie]|rilevabil[ei]|applicabil[ei]|previst[oa]|valutabil[ei]|misurabil[ei]|calcolabil[ei]|present[ei])|in (?:corso|attesa)(?: di [a-z\s]+)?|in fase di [a-z\s]+|da (?:rilevare|definire|completare|calcolare|verificare|inserire|aggiornare)|vedi (?:nota|note|sopra|sotto)|(?:v\.|vd\.?|cfr\.?) (?:nota|note)|assente|nessun dato|nessuna rilevazione)\s*[.*]*$/;

/** "n.d.", "//", "-", "in corso", "non ancora disponibile": the cell says that there is nothing. */
export const isPlaceholder = (text: string): boolean => NOTHING.test(foldText(text).trim());

/** An actual that says nothing yet. */
export const emptyActual = (text: string, cell: CellRef): Actual => ({
  text,
  cell,
  span: null,
  value: null,
  unit: null,
  numerator: null,
  denominator: null,
  date: null,
  dateFrom: null,
  printedPlaces: null,
  confidence: 'high',
  evidence: null,
  doubt: null,
  numbers: [],
  rivals: [],
  declared: null,
  signs: [],
  linkFactor: null,
  confirmed: false,
});

/** The same, asked. */
export const asked = (actual: Actual, doubt: ActualDoubt): Actual => ({
  ...actual,
  confidence: 'low',
  evidence: null,
  doubt,
});

export const doubtBy = (kind: ActualDoubtKind, detail: string | null = null): ActualDoubt => ({
  kind,
  detail,
});

/** Asked where there is a doubt, else certain by the evidence. */
export const judged = (
  actual: Actual,
  doubt: ActualDoubt | null,
  evidence: Evidence | null,
): Actual =>
  doubt === null ? { ...actual, confidence: 'high', evidence, doubt: null } : asked(actual, doubt);
