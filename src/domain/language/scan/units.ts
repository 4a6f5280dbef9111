/** Units as they follow a number; the symbol ones are part of the number's place in the text. */
const UNITS: readonly (readonly [RegExp, string, boolean])[] = [
  [/^\s?%/, '%', true],
  [/^\s?(?:per cento|percento)\b/, '%', true],
  [/^\s?(?:p\.\s?p\.|punti percentuali)/, 'punti', true],
  [/^\s?(?:€|euro\b|eur\b)/, '€', true],
  [/^\s?(?:gg|giorni|giorno|giornate lavorative)(?![a-z])/, 'gg', true],
  [/^\s(?:nuovi |altri )?giorni/, 'gg', true],
  [/^\s?(?:ore|ora|h)(?![a-z])/, 'ore', true],
  [/^\s?(?:minuti|min)(?![a-z])/, 'minuti', true],
  [/^\s?(?:mesi|mese)(?![a-z])/, 'mesi', true],
  [/^\s?(?:anni|anno)(?![a-z])/, 'anni', true],
  [/^\s?(?:settimane|settimana)(?![a-z])/, 'settimane', true],
];

export interface UnitRead {
  readonly unit: string;
  readonly length: number;
  readonly symbol: boolean;
}

/** The unit that a text after a number begins with. */
export const readUnitAfter = (after: string): UnitRead | null => {
  for (const [pattern, unit, symbol] of UNITS) {
    const match = pattern.exec(after);
    if (match !== null) return { unit, length: match[0].length, symbol };
  }
  return null;
};

/** The unit that stands before a number: "€ 1.250", "euro 500". */
export const unitBefore = (before: string): string | null =>
  /(?:€|\beuro|\beur)\s?$/.test(before) ? '€' : null;

/** A unit column or a target's unit in the words of {@link readUnitAfter}: "giorni" → gg. */
export const standardUnit = (written: string | null): string | null => {
  if (written === null) return null;
  const lower = written.trim().toLowerCase();
  if (/^(?:percentuale|perc\.?|in percentuale|%.*)$/.test(lower)) return '%';
  if (
    /^(?:n\.?|nr\.?|n°|num\.?|numero|numerico|unita|unità|valore|valore assoluto|indice|rapporto)$/.test(
      lower,
    )
  )
    return null;
  if (/^(?:data|scadenza|testo|si\/no|sì\/no|on\/off|qualitativ[oa])$/.test(lower)) return null;
  return readUnitAfter(` ${lower}`)?.unit ?? (lower === '' ? null : lower);
};
