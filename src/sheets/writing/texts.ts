import type { AchievementWording, Status } from '../../domain/model/achievement';
import type { Assessment } from '../../domain/model/assessment';
import type { Cause, OivOutcome } from '../../domain/model/objective';
import type { Operator } from '../../domain/model/target';
import type { ObjectiveLevel } from '../../domain/model/written';
import type { Severity } from '../../domain/finding';
import type { SetAsideReason } from '../inputs';

/** Everything that the generated sheets say to people. Italian. */
export const SHEET_TITLES = {
  Traguardo_Stato_indicatori: 'Stato indicatori',
  Traguardo_Valutazione_OIV: 'Valutazione OIV',
  Traguardo_Anomalie: 'Anomalie',
  Traguardo_Parametri: 'Parametri',
} as const;

/** Header texts that reading relies on: change one only together with its older spellings. */
export const HEADERS = {
  code: 'Codice',
  rowKind: 'Tipo riga',
  indicators: {
    objective: 'Obiettivo',
    name: 'Indicatore',
    department: 'Servizio',
    targetText: 'Target',
    operator: 'Segno',
    target: 'Valore target',
    targetMax: 'Fino a',
    unit: 'Unità',
    confirmedTarget: 'Target confermato',
    actual: 'Consuntivo letto',
    numerator: 'Numeratore',
    denominator: 'Denominatore',
    confirmedActual: 'Consuntivo confermato',
    toChoose: 'Da scegliere',
    choice: 'Scelta',
    percentage: '% raggiungimento',
    status: 'Stato',
    reading: 'Lettura',
    daysLate: 'Giorni di ritardo',
    stated: '% dichiarata nel testo',
    weight: 'Peso',
    narrative: 'Testo del consuntivo',
    link: 'Nel foglio',
    objectiveKey: 'Chiave obiettivo',
    blocked: 'Fuori dal calcolo',
    seenTarget: 'Target già considerato',
    seenActual: 'Consuntivo già considerato',
    seenChoice: 'Scelta già considerata',
    decision: 'Decisione sull’obiettivo',
    metaKey: 'Chiave conteggio OK',
    touched: 'Riscritto',
    asideTouched: 'Riscritto in fondo',
    stale: 'Da ricalcolare',
    counted: 'Consuntivo che conta',
    bound: 'Limite più vicino',
    counts: 'Conta',
    countsWeighted: 'Conta con peso',
    countedWeight: 'Peso che conta',
    points: 'Punti pesati',
    targetPrint: 'Impronta target',
    actualPrint: 'Impronta consuntivo',
    targetFor: 'Target confermato per',
    actualFor: 'Consuntivo confermato per',
    setAside: 'Collocazione',
    likely: 'Riga probabile',
    year: 'Anno di riferimento',
  },
  objectives: {
    area: 'Ambito',
    title: 'Obiettivo',
    level: 'Livello',
    departments: 'Servizi',
    percentage: '% raggiungimento',
    status: 'Stato',
    counted: 'Indicatori contati',
    excluded: 'Esclusi dal calcolo',
    proposed: 'Punteggio proposto',
    yearBefore: 'Anno prima',
    printed: 'Valutazione sul foglio',
    outcome: 'Esito OIV',
    score: 'Punteggio OIV',
    cause: 'Causa',
    reason: 'Motivazione',
    toChoose: 'Da scegliere',
    choice: 'Scelta',
    final: 'Punteggio finale',
    difference: 'Differenza',
    link: 'Nel foglio',
    key: 'Chiave',
    parentKey: 'Chiave padre',
    areaKey: 'Chiave ambito',
    seenOutcome: 'Esito già considerato',
    seenScore: 'Punteggio già considerato',
    seenCause: 'Causa già considerata',
    seenReason: 'Motivazione già considerata',
    seenChoice: 'Scelta già considerata',
    outcomeNow: 'Esito che conta',
    scoreNow: 'Punteggio che conta',
    scoreOpen: 'Punteggio da rileggere',
    decision: 'Decisione',
    stale: 'Da ricalcolare',
    metaKey: 'Chiave conteggio OK',
    touched: 'Riscritto',
    asideTouched: 'Riscritto in fondo',
    countSum: 'Somma di chi conta',
    weightedCountSum: 'Somma di chi conta con peso',
    weightSum: 'Somma dei pesi',
    pointSum: 'Somma dei punti',
    mean: 'Media livello',
    counts: 'Conta livello',
    isMeasured: 'Misurato',
    seen: 'Giudizio già considerato',
    judgedOn: 'Giudizio dato su',
    setAside: 'Collocazione',
    likely: 'Riga probabile',
    year: 'Anno di riferimento',
  },
  findings: {
    severity: 'Gravità',
    check: 'Controllo',
    subject: 'Oggetto',
    message: 'Descrizione',
    cell: 'Cella',
    outcome: 'Esito',
    reason: 'Motivo',
    key: 'Chiave',
    evidence: 'Impronta',
    seen: 'Giudizio già considerato',
    aboutTitle: 'Obiettivo dell’oggetto',
    aboutName: 'Indicatore dell’oggetto',
    setAside: 'Collocazione',
    year: 'Anno di riferimento',
  },
  parameters: {
    label: 'Parametro',
    value: 'Valore',
    unit: 'Unità',
    explanation: 'Spiegazione',
    inUse: 'Valore in uso',
    name: 'Nome',
  },
  answers: {
    sheet: 'Foglio',
    role: 'Significato',
    header: 'Intestazione',
    candidates: 'Che cosa può essere, ed esempi',
    situation: 'Situazione',
  },
  legend: { status: 'Stato mostrato', meaning: 'Quando' },
  technical: { item: 'Voce', value: 'Contenuto' },
  statuses: { code: 'Codice stato', now: 'Stato ora', before: 'Stato prima' },
} as const;

export const EXTRA_COLUMN = 'Annotazioni';

/** The status words with their symbols: never colour alone. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reached: '✔ raggiunto',
  'nearly-reached': '◕ quasi raggiunto',
  'partly-reached': '◑ parzialmente raggiunto',
  'not-reached': '✘ non raggiunto',
  unmeasured: '○ non misurato',
  withdrawn: '⊘ soppresso',
};
export const STALE_WORD = '↻ da ricalcolare';
export const GONE_WORD = 'non più presente nei fogli';
export const GONE_FINDING = 'non più riscontrata';

/** How the program read an indicator; formulas compare with these words. */
export const READING_WORDS: Readonly<Record<AchievementWording, string>> = {
  measured: 'misurato',
  declared: 'dichiarato',
  late: 'in ritardo',
  'to-confirm': 'da confermare',
  'missing-actual': 'manca il consuntivo',
  'missing-target': 'manca il target',
  'not-due': 'non previsto quest’anno',
  planned: 'risultato non ancora riportato',
  withdrawn: 'soppresso',
  replaced: 'sostituito',
  manual: 'da valutare',
};
export const TARGET_TO_CONFIRM = 'target da confermare';
/** Measured by what a person typed, whatever was read. */
export const CONFIRMED = 'confermato';

/** A part of a typed text that was struck out, written back without strike-through. */
export const struckWords = (text: string): string => `(barrato: ${text.trim()}) `;
/** The same where Excel does not say which part. */
export const STRUCK_IN_PART = '(in parte barrato) ';

/** Why a row stands at the end of its sheet, as the program keeps it. */
export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  gone: 'non più presente',
  'other-year': 'altro anno',
  'other-copy': 'altra copia',
};

/** The same for people: `scritto per il 2023`. */
export const setAsideWords = (
  aside: { readonly reason: SetAsideReason; readonly year: number | null } | null,
): string => {
  if (aside?.reason === 'other-year') return `scritto per il ${aside.year ?? 'altro anno'}`;
  return aside?.reason === 'other-copy' ? 'in un’altra copia' : GONE_WORD;
};

/** What people may type under `Scelta`, beside the code of the row that set-aside words go to. */
export const CHOICES = {
  /** The confirmed value holds for the text of now. */
  confirmed: 'vale il confermato',
  /** The reading holds: the confirmed value goes. */
  reading: 'vale la lettura',
  /** The judgement holds for the figures of now. */
  judgement: 'il giudizio vale',
  /** Set-aside words go for good. */
  discard: 'scartare',
} as const;

export const LEVEL_WORDS: Readonly<Record<ObjectiveLevel, string>> = {
  'strategic-common': 'strategico comune',
  'strategic-specific': 'strategico specifico',
  entity: 'di ente',
  operational: 'operativo',
  unknown: '',
};

export const OUTCOME_WORDS: Readonly<Record<OivOutcome, string>> = {
  scored: 'valutato',
  'not-assessable': 'non valutabile',
  excluded: 'escluso',
  withdrawn: 'soppresso',
  pending: 'in attesa',
};

export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  exogenous: 'esogena',
  endogenous: 'endogena',
  'indicator-fault': "difetto dell'indicatore",
};

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

export const YES = 'sì';
export const NO = 'no';
export const SHORTFALL = 'scarto';
export const RECIPROCAL = 'reciproco';

/** Kinds of rows that the program writes; a row of the table without one was added by people. */
export const ROW_KINDS = {
  table: 'riga',
  text: 'testo',
  area: 'ambito',
  note: 'nota',
} as const;

/** Signs in `Segno`: those of a threshold, and two words. */
export const SIGNS: Readonly<Record<Operator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};
export const RANGE_SIGN = 'tra';
export const DEADLINE_SIGN = 'entro';

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

/** The year of a heading, with what must be known before any figure: `2024 (piano: …)`. */
export const headingYear = ({
  year,
  plan,
  yearContradicted,
}: Pick<Assessment, 'year' | 'plan' | 'yearContradicted'>): string => {
  if (yearContradicted) return `${year} (DA CONTROLLARE: i fogli parlano di un altro anno)`;
  return plan ? `${year} (piano: nessun risultato ancora riportato)` : String(year);
};

export const INDICATOR_SHEET = {
  title: (year: string) => `Stato degli indicatori – anno ${year}`,
  explanation: [
    'Una riga per indicatore. Nelle celle gialle si conferma un target o un consuntivo: vale più di quanto letto, finché il testo letto resta quello, e segue il nome dell’indicatore.',
    'Un numero vale nell’unità della riga (per una quota 85 o 85%, non 0,85); ciò che è dubbio viene chiesto in «Anomalie», ciò che è barrato non conta. Percentuale e stato si ricalcolano da soli; dove compare «da ricalcolare» il programma deve ancora leggere ciò che è stato scritto.',
  ],
  nothing: 'Nei fogli non è stato trovato alcun indicatore.',
} as const;

export const OBJECTIVE_SHEET = {
  title: (year: string) => `Valutazione degli obiettivi – anno ${year}`,
  explanation: [
    'Una riga per obiettivo. Il programma misura e propone; esito, punteggio, causa e motivazione (celle gialle) sono dell’OIV e prevalgono sempre.',
    'Ciò che è scritto nelle celle gialle segue il titolo dell’obiettivo, anche se righe e codici cambiano. Il punteggio va da 0 a 100: 85, 85% o 85/100; fino a 10 si scrive «8 su 100», altrimenti viene chiesto. Ciò che è barrato non conta; «da ricalcolare» vuol dire che il programma deve ancora leggere ciò che è stato scritto.',
  ],
  nothing: 'Nei fogli non è stato trovato alcun obiettivo.',
  areas: 'Sintesi per ambito',
  noArea: 'Senza ambito',
  areaMean: (count: number) =>
    count === 0
      ? 'nessun obiettivo misurato'
      : count === 1
        ? 'media di 1 obiettivo'
        : `media di ${count} obiettivi`,
  of: ' di ',
} as const;

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

export const PARAMETER_SHEET = {
  title: 'Parametri',
  explanation: [
    'Le scelte dell’ufficio (celle gialle). Le formule degli altri fogli leggono il «valore in uso»: dove un valore non è ammesso vale quello predefinito.',
  ],
  answers: 'Colonne dubbie dei fogli',
  answersExplanation:
    'Finché manca una risposta la colonna non viene usata. Scegliere il significato dall’elenco e rieseguire la valutazione.',
  noAnswers: 'Nessuna colonna dubbia.',
  answerGone: 'colonna non più presente',
  answered: 'risposta ricevuta',
  answerUnread: 'risposta non compresa',
  unanswered: 'in attesa di risposta',
  legend: 'Legenda degli stati',
  technical: 'Dati tecnici (scritti dal programma)',
  digest: 'Impronta dei dati letti',
  year: 'Anno valutato',
  lineage: 'Impronte precedenti',
  moved: 'Codici cambiati',
  seen: 'Valore già considerato',
  waits: 'Da ricalcolare',
  recalculate: 'Celle da ricalcolare',
  listHeaders: {
    outcome: 'Elenco esiti OIV',
    cause: 'Elenco cause',
    findingOutcome: 'Elenco esiti anomalie',
    indicatorChoice: 'Elenco scelte indicatori',
    objectiveChoice: 'Elenco scelte obiettivi',
    yesNo: 'Elenco sì/no',
    lower: 'Elenco regole',
    role: 'Elenco significati',
  },
  candidates: (roles: string, samples: string) =>
    samples === '' ? `Può essere: ${roles}.` : `Può essere: ${roles}. Esempi: ${samples}.`,
  noCandidates: 'non riconosciuta',
} as const;

/** When a status is shown; `nearly` and `partly` are the bounds in use, written in Italian. */
export const legendMeanings = (
  nearly: string,
  partly: string,
): Readonly<Record<Status, string>> => ({
  reached: 'Target raggiunto; per un obiettivo o un ambito, media pari a 100.',
  'nearly-reached': `Non raggiunto, da ${nearly}% compreso.`,
  'partly-reached': `Da ${partly}% compreso a ${nearly}% escluso.`,
  'not-reached': `Sotto ${partly}%.`,
  unmeasured:
    'Non c’è una misura che conti: manca un dato, va confermato, è solo dichiarato o è in ritardo. Non vale zero.',
  withdrawn: 'Soppresso, cassato o sostituito durante l’anno.',
});
export const LEGEND_STALE =
  'In una cella gialla, qui o negli altri fogli, è stato scritto qualcosa che il programma deve ancora leggere: rieseguire la valutazione.';

export const NOTES_HEADING = 'Annotazioni trovate fuori dalla tabella, conservate qui';

export const VALIDATIONS = {
  outcome: {
    title: 'Esito OIV',
    message: 'Scegliere l’esito dall’elenco. «valutato» chiede un punteggio.',
  },
  score: { title: 'Punteggio OIV', message: 'Un numero da 0 a 100; fino a 10 «8 su 100».' },
  cause: {
    title: 'Causa',
    message: 'Perché l’obiettivo non è stato raggiunto: scegliere dall’elenco.',
  },
  findingOutcome: {
    title: 'Esito dell’anomalia',
    message: '«accettata» con un motivo la rende silenziosa finché i valori non cambiano.',
  },
  choice: {
    title: 'Scelta',
    message:
      'Che cosa vale. Per una riga in fondo: il codice della riga a cui assegnarla, o «scartare».',
  },
  role: {
    title: 'Significato della colonna',
    message:
      'Scegliere dall’elenco. «target 2024» e «consuntivo 2023-06» valgono per un anno o un mese.',
  },
  parameter: (message: string) => ({ title: 'Parametro', message }),
} as const;

export const PRINT = {
  header: (title: string) => `&L&"-,Bold"${title.replaceAll('&', '&&')}&RTraguardo`,
  footer: '&L&F&RPagina &P di &N',
} as const;
