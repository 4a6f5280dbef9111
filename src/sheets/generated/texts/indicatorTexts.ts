import { INDICATOR_HEADERS as I } from '../indicators/schema';
import type { Operator } from '../../../domain/model/target';

export const TARGET_TO_CONFIRM = 'target da confermare';

/** Measured by what a person typed, whatever was read. */
export const CONFIRMED = 'confermato';

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

export const INDICATOR_SHEET = {
  insteadOf: () => `usare «${I.confirmedTarget}» o «${I.confirmedActual}» nella stessa riga`,
  title: (year: string) => `Stato degli indicatori – anno ${year}`,
  explanation: [
    'Una riga per indicatore. Nelle celle gialle si conferma un target o un consuntivo: vale più di quanto letto, finché il testo letto resta quello, e segue il nome dell’indicatore.',
    'Un numero vale nell’unità della riga (per una quota 85 o 85%, non 0,85); ciò che è dubbio viene chiesto in «Anomalie», ciò che è barrato non conta. Percentuale e stato si ricalcolano da soli; dove compare «da ricalcolare» il programma deve ancora leggere ciò che è stato scritto.',
  ],
  nothing: 'Nei fogli non è stato trovato alcun indicatore.',
} as const;
