import type { Severity } from '../../../domain/finding';

export const GONE_FINDING = 'non più riscontrata';

export const FINDING_OUTCOMES = {
  accepted: 'accettata',
  toCorrect: 'da correggere',
  /** Written by the program where the figures behind an accepted finding have changed. */
  toReview: 'da rivedere',
} as const;

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  errore: '✖ errore',
  avviso: '▲ avviso',
  informazione: '● informazione',
};

export const CHECK_WORDS: Readonly<Record<string, string>> = {
  'ratio-mismatch': 'Rapporto che non torna',
  'stated-mismatch': 'Percentuale dichiarata diversa dal calcolo',
  'stated-is-actual': 'Valore indicato come raggiungimento',
  'sum-mismatch': 'Somma che non torna',
  'history-ratio-mismatch': 'Serie storica: rapporto che non torna',
  'meta-mismatch': 'Conteggio degli indicatori OK diverso',
  'unreadable-target': 'Target illeggibile',
  'weights-sum': 'Somma dei pesi',
  'date-outside-year': 'Data fuori dall’anno',
  'two-actuals': 'Consuntivo da confermare',
  'ambiguous-order': 'Ordine dei valori incerto',
  'operator-conflict': 'Segno diverso tra cella e testo',
  'direction-unclear': 'Verso del target non scritto',
  'target-conflict': 'Target diverso tra cella e testo',
  'missing-actual': 'Consuntivo mancante',
  'missing-target': 'Target mancante',
  'deadline-missed': 'Scadenza non rispettata',
  'declared-not-reached': 'Dichiarato non raggiunto',
  'declared-only': 'Risultato solo dichiarato',
  'unreachable-target': 'Target irraggiungibile',
  'strict-bound': 'Esito legato al segno stretto',
  'date-where-number': 'Data al posto di un numero',
  'display-hides': 'Arrotondamento che nasconde',
  'oiv-far': 'Punteggio OIV lontano dal calcolo',
  'reason-missing': 'Motivazione mancante',
  'mapping-doubtful': 'Colonna dubbia',
  'sheet-left-out': 'Foglio non letto',
  'code-inferred': 'Codice dedotto',
  'code-repeated': 'Codice ripetuto',
  'target-revised': 'Target rimodulato',
  'target-below-baseline': 'Target sotto lo storico',
  'code-normalised': 'Codice normalizzato',
  'note-repeated': 'Nota ripetuta',
  'note-missing': 'Nota mancante',
  'self-declared-source': 'Fonte autodichiarata',
  'decimal-dot': 'Punto usato come virgola',
  'input-unreadable': 'Scritta non compresa',
  'acceptance-unreasoned': 'Accettazione senza motivo',
  'typed-over': 'Scritto sopra un valore calcolato',
  'year-conflict': 'Anno diverso da quello dei fogli',
  'rows-of-other-years': 'Righe di altri anni',
  'no-results-yet': 'Piano senza risultati',
  'confirmation-stale': 'Confermato per un altro testo',
  'reason-stale': 'Giudizio dato su altre cifre',
  'code-moved': 'Obiettivo con un altro codice',
  'copies-differ': 'Due copie dicono cose diverse',
  'entry-unplaced': 'Scritta senza più un posto',
  'entries-set-aside': 'Scritte di un altro anno',
};

export const checkWords = (check: string): string => CHECK_WORDS[check] ?? check;

export const FINDING_SHEET = {
  title: (year: string) => `Anomalie – anno ${year}`,
  explanation: (counts: string) => [
    counts,
    'Con «accettata» e un motivo l’anomalia resta silenziosa finché non cambiano i valori su cui si fonda.',
  ],
  nothing: 'Nessuna anomalia: tutti i controlli sono stati superati.',
  counts: (errors: number, warnings: number, remarks: number, accepted: number) =>
    [
      plural(errors, 'errore', 'errori'),
      plural(warnings, 'avviso', 'avvisi'),
      plural(remarks, 'informazione', 'informazioni'),
    ].join(', ') + (accepted === 0 ? '.' : `; ${plural(accepted, 'accettata', 'accettate')}.`),
} as const;

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
