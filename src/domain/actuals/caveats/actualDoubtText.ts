import type { ActualDoubt, ActualDoubtKind } from '../../model/actualDoubt';

/**
 * Why a result is asked instead of taken, with its sentence in Italian; `%` stands for the detail
 * of the doubt. Sentences begin in lower case and end without a stop: they follow a colon.
 */
const DOUBTS: Readonly<Record<ActualDoubtKind, string>> = {
  // What the text says of the number.
  approximate: 'il valore è dato come approssimato o come soglia',
  'other-period': 'il numero vale per un altro periodo o per ciascuno',
  provisional: 'il dato è detto provvisorio o stimato',
  negated: 'la frase è negativa',
  'not-done': 'il testo parla di cose non ancora fatte',
  cancelled: 'il testo parla di cose annullate, rinviate o senza esito',
  'share-of-number': 'il testo dice una parte («%») di un numero',
  'from-to': 'il testo dice da quanto a quanto, non di quali anni',
  range: 'il testo dà un intervallo',
  plus: 'il testo somma più numeri',
  'only-part': 'il numero è detto solo di una parte',
  'other-body': 'il numero può essere di un altro ente',
  overdue: 'il testo dice quanti sono fuori dai termini',
  minus: 'il trattino può essere un segno meno',
  'whole-of-new': 'il testo dà il totale e l’aumento, e l’indicatore chiede i nuovi',
  'partial-year': 'il numero vale solo per una parte dell’anno',
  aside: 'il numero è detto solo a margine del risultato',
  'only-limit': 'il valore non è nell’unità del target, o è dato come soglia',
  'other-words': 'le parole accanto al numero non sono quelle dell’indicatore',
  'cut-sentence': 'la frase finisce con il numero, come se fosse tagliata',
  'cut-text': 'il testo è molto lungo: è stato letto solo l’inizio',
  // Other numbers of the text.
  'several-values': 'nel testo ci sono più valori possibili',
  'unexplained-number': 'nel testo c’è anche «%», e non è chiaro che cosa sia',
  'two-shares': 'il testo dà quote di cose diverse',
  'parts-differ': 'le parti dette nel testo (%) non danno il totale',
  'asked-part': 'il testo conta il tutto e una parte, e l’indicatore può chiedere la parte',
  'whose-value': 'il testo comune a più indicatori non dice quale valore è di quale',
  'one-for-several': 'il testo dà un solo numero per più indicatori',
  // How the number is written.
  spaces: 'le cifre separate da spazi possono essere due numeri',
  scaled: 'il valore è scritto in migliaia o in milioni',
  unreadable: 'il numero non è scritto all’italiana',
  'year-like': 'il numero può essere un anno',
  'maybe-date': 'può essere una data: giorno e mese',
  fraction: 'il numero sembra una frazione e il target è una percentuale',
  'percent-cell': 'la cella è una percentuale e il target no',
  'above-hundred': 'una quota non può superare il 100%',
  'too-large': 'la percentuale è troppo grande',
  'negative-count': 'un conteggio non può essere negativo',
  'decimal-count': 'un conteggio non ha decimali',
  far: 'il valore è lontanissimo dal target: può essere scritto in un’altra unità',
  'date-in-cell': 'la cella contiene una data dove è atteso un numero',
  'number-for-date': 'la cella contiene un numero dove è attesa una data',
  'serial-day': 'la cella contiene il numero % dove è attesa una data',
  error: 'la cella contiene l’errore %',
  struck: 'una parte del testo è barrata e questa versione di Excel non dice quale: che cosa vale?',
  // Dates.
  'several-dates': 'nel testo ci sono più date possibili',
  'unclear-date': 'non è chiaro che la data sia quella del completamento',
  'earlier-year': 'la data è di un anno precedente',
  'by-when': 'il testo dice entro quando, non quando',
  'loose-date': 'il giorno preciso non è indicato',
  'put-off': 'il testo rinvia a una data successiva',
  draft: 'il testo dà la data di una bozza e quella definitiva',
  denied: 'il testo dice anche che non è stato fatto',
  // Results told in words.
  'uncounted-all': 'il testo dice «tutti» senza un conteggio',
  'uncertain-none': 'non è certo che «nessuno» valga per tutto l’anno e per l’indicatore',
  // What a person typed, or several rows say.
  entered: 'il consuntivo confermato %',
  withheld: '%',
  rows: '%',
};

/** The doubt as a sentence in Italian, without capital and stop. */
export const actualDoubtText = ({ kind, detail }: ActualDoubt): string =>
  DOUBTS[kind].replace('%', () => detail ?? '');
