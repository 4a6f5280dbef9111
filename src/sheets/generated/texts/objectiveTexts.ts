import { OBJECTIVE_HEADERS as O } from '../objectives/schema';
import type { Cause, OivOutcome } from '../../../domain/model/objective';
import type { ObjectiveLevel } from '../../../domain/model/written';

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

const SCORED: readonly string[] = [O.proposed, O.final, O.difference, O.printed];

export const OBJECTIVE_SHEET = {
  insteadOf: (header: string) =>
    SCORED.includes(header)
      ? `usare «${O.outcome}» e «${O.score}» nella stessa riga`
      : `usare le celle gialle di «Stato indicatori», o «${O.outcome}» e «${O.score}» nella stessa riga`,
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

const list = (words: Readonly<Record<string, string>>): string => Object.values(words).join(', ');

/** What is wrong with a typed judgement; `§` is what was typed. */
export const JUDGEMENT_PROBLEMS = {
  outcome: `L’esito OIV «§» non è fra quelli previsti (${list(OUTCOME_WORDS)}): resta scritto, ma non viene usato.`,
  score: (question: string) => `Il punteggio OIV ${question}`,
  scoreBesideOutcome:
    'Il punteggio OIV «§» è scritto accanto a un esito che non prevede punteggio: vale l’esito.',
  cause: `La causa «§» non è fra quelle previste (${list(CAUSE_WORDS)}): resta scritta, ma non viene usata.`,
  scoreMissing: 'L’esito «§» chiede un punteggio OIV, che manca.',
} as const;

/** What is asked of a typed score, after "Il punteggio OIV". */
export const SCORE_QUESTIONS = {
  noScore: (words: string) =>
    `«${words}» non è un numero da 0 a 100: finché resta scritto così l’obiettivo non ha punteggio. ` +
    'Scrivere il numero, per esempio 85, o svuotare la cella.',
  doubtful: (words: string, same: string, larger: string) =>
    `«${words}» può voler dire ${same} o ${larger} su 100: finché non è chiaro l’obiettivo non ha ` +
    `punteggio. Scrivere ${larger}, oppure «${same} su 100».`,
} as const;
