import { matchingText } from '../../language/normaliseText';
import type { UnitToken } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';

/** `%`, `gg`, `€`, the noun as written in lower case, or null for a mere "n.". */
export const writtenUnit = (unit: UnitToken | null, prepared: PreparedText): string | null => {
  if (unit === null || unit.name === '') return null;
  return unit.name ?? prepared.written(unit).toLowerCase().replace(/\.$/, '');
};

const COLUMN_UNITS: readonly (readonly [RegExp, string | null])[] = [
  [/^(%|percentuale|perc\.?|valore percentuale|punti percentuali|val\.? ?%|in %)$|\(%\)$/, '%'],
  [
    /^(gg\.?|giorni|giorno|g\.?|gg\.? lav.*|giorni lav.*|n\.? ?(di )?(giorni|gg\.?)|numero (di )?giorni|giorni.*)$/,
    'gg',
  ],
  [/^(€|euro|eur|importo.*|valuta|valore in euro|in euro|€uro)$/, '€'],
  [
    /^(n\.?|n°|nr\.?|num\.?|numero|numerico|num|valore assoluto|v\.? ?a\.?|valore|assoluto|quantita|#|numero intero|intero|unita|indice|rapporto|ratio|coefficiente|punteggio|media|decimale)$/,
    null,
  ],
  [
    /^(data|date|scadenza|gg\/mm\/aaaa|si ?\/ ?no|s\/n|on ?\/ ?off|booleano|binario|testo|qualitativo|fatto ?\/ ?non fatto|temporale|-|n\.?d\.?|n\.?a\.?)$/,
    null,
  ],
];

/** The canonical unit of a unit column's cell: "giorni" → gg, "n." → null, "Ore" → "ore". */
export const columnUnit = (written: string | null): string | null => {
  if (written === null) return null;
  const text = matchingText(written).replace(/[.:;]$/, '');
  if (text === '') return null;
  const known = COLUMN_UNITS.find(([pattern]) => pattern.test(text));
  if (known !== undefined) return known[1];
  const counted = /^(?:n\.?|n°|nr\.?|numero) (?:di )?(\S+)/.exec(written.trim().toLowerCase());
  return counted?.[1] ?? written.trim().toLowerCase();
};

const DURATIONS = /^(gg|ore?|h|minut[oi]|min|mes[ei]|settiman[ae]|ann[oi]|second[oi])$/;

/** A length of time: fewer is usually better, so a bare one says little. */
export const isDuration = (unit: string | null): boolean => unit !== null && DURATIONS.test(unit);
