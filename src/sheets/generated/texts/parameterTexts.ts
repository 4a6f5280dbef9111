import { PARAMETER_HEADERS } from '../parameters/schema';

export const SHORTFALL = 'scarto';

export const RECIPROCAL = 'reciproco';

export const PARAMETER_SHEET = {
  insteadOf: () => `usare la cella gialla sotto «${PARAMETER_HEADERS.value}» nella stessa riga`,
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
  candidates: (roles: string, samples: string) =>
    samples === '' ? `Può essere: ${roles}.` : `Può essere: ${roles}. Esempi: ${samples}.`,
  noCandidates: 'non riconosciuta',
} as const;

/** What `Parametri` says of each parameter. */
export const PARAMETER_WORDS = {
  year: {
    label: 'Anno di riferimento',
    unit: 'anno',
    explanation:
      'L’anno dei target e dei consuntivi. Cambiandolo si rivaluta la cartella per un altro anno.',
  },
  nearlyReached: {
    label: 'Quasi raggiunto da',
    unit: '%',
    explanation: 'Da questa percentuale compresa, fino a 100 esclusa.',
  },
  partlyReached: {
    label: 'Parzialmente raggiunto da',
    unit: '%',
    explanation:
      'Da questa percentuale compresa; sotto, non raggiunto. Non può superare la soglia precedente.',
  },
  scoreStep: {
    label: 'Passo del punteggio proposto',
    unit: 'punti',
    explanation:
      'La percentuale dell’obiettivo si arrotonda al multiplo più vicino, a metà per eccesso: con 10, 85 diventa 90.',
  },
  lowerIsBetter: {
    label: 'Quando un valore più basso è migliore',
    unit: '',
    explanation:
      '«scarto»: si toglie quanto il target è superato (3,03 su ≤ 3 vale 99). «reciproco»: target diviso consuntivo (99,01).',
  },
  declaredCounts: {
    label: 'Contano le percentuali solo dichiarate',
    unit: '',
    explanation:
      'Un risultato con la sola percentuale scritta nel testo, senza valore misurato, entra nella media.',
  },
  lateCountsZero: {
    label: 'Un ritardo vale zero',
    unit: '',
    explanation:
      'Con «no», quanto vale un ritardo lo decide l’OIV e intanto non entra nella media.',
  },
  metaThreshold: {
    label: 'Soglia degli indicatori «OK»',
    unit: '%',
    explanation:
      'Negli indicatori che contano i risultati OK, è OK ciò che supera strettamente questa percentuale.',
  },
  oivDistance: {
    label: 'Distanza che chiede una motivazione',
    unit: 'punti',
    explanation:
      'Se il punteggio dell’OIV dista dal calcolo almeno quanto indicato, serve una motivazione.',
  },
} as const;

const italian = (value: number): string => String(value).replace('.', ',');

/** What is wrong with a typed parameter. */
export const PARAMETER_PROBLEMS = {
  notAllowed: (label: string, words: string, allowed: string) =>
    `Il parametro «${label}» non può valere «${words}»: serve ${allowed}. Resta il valore predefinito.`,
  number: (minimum: number, maximum: number) =>
    `un numero da ${italian(minimum)} a ${italian(maximum)}`,
  year: 'un anno di quattro cifre',
  choice: (words: readonly string[]) => words.map((word) => `«${word}»`).join(' o '),
  bands:
    'La soglia «Parzialmente raggiunto» supera «Quasi raggiunto»: vale la più bassa delle due.',
} as const;
