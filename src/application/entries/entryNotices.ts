import type { Finding } from '../../domain/finding';

/** What the summary says of words that do not count as they stood, by check. */
const NOTICES: readonly (readonly [check: string, one: string, many: string])[] = [
  [
    'confirmation-stale',
    '1 valore confermato non conta: il testo per cui era stato dato è cambiato',
    'valori confermati non contano: i testi per cui erano stati dati sono cambiati',
  ],
  [
    'reason-stale',
    '1 giudizio dell’OIV è stato dato su altre cifre',
    'giudizi dell’OIV sono stati dati su altre cifre',
  ],
  [
    'code-moved',
    '1 obiettivo ha cambiato codice: ciò che vi era scritto lo ha seguito',
    'obiettivi hanno cambiato codice: ciò che vi era scritto li ha seguiti',
  ],
  [
    'entry-unplaced',
    '1 riga scritta a mano non trova più posto nei fogli: è conservata in fondo',
    'righe scritte a mano non trovano più posto nei fogli: sono conservate in fondo',
  ],
  [
    'entries-set-aside',
    'ciò che era stato scritto per un altro anno non conta: è conservato in fondo ai fogli',
    'anni diversi da quello valutato hanno scritte che non contano: sono conservate in fondo ai fogli',
  ],
  [
    'copies-differ',
    '1 riga è diversa in due copie dei fogli: nessuna delle due conta finché non si sceglie',
    'righe sono diverse in due copie dei fogli: nessuna delle due conta finché non si sceglie',
  ],
];

/** Italian lines for the summary of a run; the findings have the details. */
export const entryNotices = (findings: readonly Finding[]): readonly string[] =>
  NOTICES.flatMap(([check, one, many]) => {
    const count = findings.filter((finding) => finding.check === check).length;
    if (count === 0) return [];
    return [`${count === 1 ? one : `${count} ${many}`} (vedere «Anomalie»).`];
  });
