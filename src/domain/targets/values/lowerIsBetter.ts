import { matchingText } from '../../language/normaliseText';

/** A wording with examples, which run as tests. */
interface WordRule {
  readonly id: string;
  readonly words: RegExp;
  readonly examples: readonly string[];
}

/** What an indicator measures where less is usually better. */
export const LOWER_IS_BETTER: readonly WordRule[] = [
  {
    id: 'payment-index',
    words: /\btempestivita (?:dei|nei|di) pagament\w*/,
    examples: ['Indice di tempestività dei pagamenti'],
  },
  {
    id: 'reduction',
    words: /\b(?:riduzion|diminuzion|abbattiment|conteniment|contrazion)\w*|\bridurre\b/,
    examples: ['Riduzione dei tempi di rilascio', 'Contenimento della spesa'],
  },
  {
    id: 'time',
    words:
      /\btemp(?:o|i|istica)\b|\bgiorni\b|\battes[ae]\b|\britard\w*|\bdurat[ae]\b|\bdegenz[ae]\b|\bdilazion\w*/,
    examples: ['Tempo medio di rilascio', 'Attesa allo sportello', 'Pratiche in ritardo'],
  },
  {
    id: 'complaints',
    words:
      /\breclam\w*|\blamentel\w*|\bcontestazion\w*|\bsegnalazion\w*|\bdisserviz\w*|\bcritic(?:a|he|ita)\b/,
    examples: ['Numero di reclami', 'Segnalazioni di disservizio'],
  },
  {
    id: 'litigation',
    words:
      /\bricors[oi]\b|\bcontenzios\w*|\bopposizion[ei]\b|\bsoccombenz\w*|\bvertenz\w*|\bcause (?:perse|passive)\b/,
    examples: ['Ricorsi presentati', 'Contenzioso in essere'],
  },
  {
    id: 'errors',
    words:
      /\berror[ei]\b|\bscart[oi]\b|\bdifett\w*|\banomali[ae]\b|\bnon conform\w*|\birregolar\w*|\bviolazion\w*|\binadempi\w*|\brilievi\b|\bguast[oi]\b|\binterruzion\w*|\bsospension\w*|\bindisponibil\w*|\bdata breach\b/,
    examples: ['Percentuale di atti con errori', 'Scarti di magazzino', 'Non conformità rilevate'],
  },
  {
    id: 'money',
    words:
      /\bcost[oi]\b|\bspes[ae]\b|\boner[ei]\b|\besbors\w*|\bdebit[oi]\b|\bindebitament\w*|\bdisavanz\w*|\bperdit[ae]\b|\bpenal[ei]\b|\bindennizz\w*|\brisarciment\w*|\binsolut\w*|\bmorosit\w*|\binteressi (?:di mora|passivi)\b/,
    examples: ['Costo medio per pratica', 'Spesa per utenze', 'Interessi di mora'],
  },
  {
    id: 'absence',
    words:
      /\bassenteism\w*|\bassenz[ae]\b|\bturn ?over\b|\binfortun\w*|\bsinistr[oi]\b|\bincident\w*|\bmortalita\b|\bdecess\w*/,
    examples: ['Tasso di assenteismo', 'Infortuni sul lavoro'],
  },
  {
    id: 'backlog',
    words: /\barretrat\w*|\bpendent[ei]\b|\bpendenz[ae]\b|\bgiacen\w*|\binevas\w*|\bscadut\w*/,
    examples: ['Pratiche in arretrato', 'Procedimenti pendenti'],
  },
  {
    id: 'annulled',
    words:
      /\bannull\w*|\brevoc\w*|\brigett\w*|\brespint\w*|\babbandon\w*|\bdisdett\w*|\brinunc\w*|\brespingiment\w*|\bdesert[aei]\b|\bprorogh\w*|\bmancat[aeio]\b|\bdecadenz[ae]\b/,
    examples: ['Annullamenti in autotutela', 'Tasso di abbandono', 'Domande respinte'],
  },
  {
    id: 'consumption',
    words:
      /\bconsum[oi]\b|\bemission[ei] (?:di )?(?:co2|inquinant\w*|gas)|\bsprec(?:o|hi)\b|\brifiut[oi]\b/,
    examples: ['Consumo di carta', 'Emissioni di CO2'],
  },
  {
    id: 'gap',
    words: /\bscostament\w*/,
    examples: ['Scostamento dal budget'],
  },
];

const HANDLED =
  '(?:evas|risolt|gestit|trattat|riscontrat|vint|definit|conclus|smaltit|recuperat|chius|lavorat|esaminat|sanat|corrett|rimoss|riassorbit)';
const BURDEN =
  '(?:reclam|ricors|segnalazion|contenzios|contestazion|arretrat|error|anomali|rilievi|irregolar|pendenz|pratiche (?:arretrat|giacen|pendent|scadut))';
/** With the space after it. */
const PREPOSITION =
  "(?:(?:di|del|della|dei|degli|delle|al|alla|ai|agli|alle|su|sul|sulla|sui|sugli|sulle|per|il|la|i|gli|le) |(?:dell|all|sull|l)' ?)";

/**
 * Wordings around such a word that turn it: what is done about complaints, done in time, or free of
 * errors is better where it is more. They are taken out before {@link LOWER_IS_BETTER} is asked,
 * but for a first group: in "n. eventi annullati per sciopero" what comes after "per" is the subject.
 */
export const TURNED: readonly WordRule[] = [
  {
    id: 'in-time',
    words:
      /\b(?:nei|entro|entro i|entro il|rispetto dei|rispetto del|rispettando i|conform[ei] ai|secondo i|in)\s+(?:(?:\d+|dieci|quindici|trenta|sessanta|novanta|primi \d+) )?(?:temp[oi]|giorni)\b/,
    examples: [
      'Pratiche concluse nei tempi previsti',
      'Atti pubblicati entro 5 giorni',
      'Rispetto dei tempi procedimentali',
    ],
  },
  {
    id: 'handled',
    words: new RegExp(`\\b${BURDEN}[a-z]* (?:(?!${PREPOSITION})[a-z]+ ){0,2}?${HANDLED}[a-z]*`),
    examples: ['Percentuale di reclami evasi', 'Ricorsi ricevuti definiti', 'Arretrato smaltito'],
  },
  {
    id: 'handling',
    words: new RegExp(
      `\\b(?:gestion[ei]|evasion[ei]|risoluzion[ei]|trattazion[ei]|smaltiment[oi]|recuper[oi]|riscontr[oi]|rispost[ae]|chiusur[ae]|prevenzion[ei]|monitoragg[io]+|analisi|eliminazion[ei]|correzion[ei]|rimozion[ei]|copertur[ae]|rendicontazion[ei]|risparm[io]+) ${PREPOSITION}{1,2}(?:tutt[iae] |singol[iae] )?[a-z]+`,
    ),
    examples: [
      'Smaltimento dell’arretrato',
      'Tempestività delle risposte ai ricorsi',
      'Copertura dei costi del servizio',
    ],
  },
  {
    id: 'free-of',
    words: /\b(?:senza|priv[aeio] (?:di|da)|esent[ei] da|assenza di|nessun[oa]?) [a-z]+/,
    examples: ['Percentuale di atti senza errori', 'Fatture prive di scarti'],
  },
  {
    id: 'spending',
    words:
      /\b(?:capacita|velocita|avanzamento|certificazione) (?:di|della|delle) spes[ae]|\bspes[ae] (?:impegnat|liquidat|stanziat|assegnat|programmat|certificat|rendicontat|erogat|per investiment)[a-z]*/,
    examples: ['Capacità di spesa dei fondi', 'Spesa certificata'],
  },
  {
    id: 'opinion',
    words:
      /\b(?:customer satisfaction|soddisfazione|gradimento|giudizi[o]?) (?:(?:degli|dei|delle) \w+ )?(?:su|sul|sulla|sui|sugli|sulle|per|dei|degli|delle|del|della|di) [a-z' ]+/,
    examples: ['Customer satisfaction sui tempi di attesa', 'Gradimento dei tempi di risposta'],
  },
  {
    id: 'recycling',
    words:
      /\b(?:raccolta differenziata|recupero|riciclo)(?: (?:di|dei|delle))? rifiuti\b|\braccolta differenziata\b/,
    examples: ['Percentuale di raccolta differenziata dei rifiuti'],
  },
  {
    id: 'full-time',
    words: /\btempo (?:pieno|parziale|determinato|indeterminato|reale|libero)\b/,
    examples: ['Posti a tempo pieno', 'Dati aggiornati in tempo reale'],
  },
  {
    id: 'on-the-subject',
    words: new RegExp(
      `^((?:(?:n|nr|num|numero|totale)\\b[.°]? ?(?:di |dei |degli |delle )?)?(?:corsi|incontri|eventi|iniziative|report|relazioni|riunioni|seminari|webinar|progetti|interventi|azioni|controlli|ispezioni|utenti|imprese|partecipanti|questionari|campagne|protocolli|convenzioni|accordi|indagini|rilevazioni|sopralluoghi|tavoli)\\b[^,;/(]*?) ${PREPOSITION}[a-z' ]*$`,
    ),
    examples: ['N. corsi sulla riduzione dei costi', 'Incontri di prevenzione del contenzioso'],
  },
];

const EVERYWHERE = TURNED.map(({ words }) => new RegExp(words, 'g'));

const withoutTurned = (text: string): string =>
  EVERYWHERE.reduce(
    (rest, words) =>
      rest.replace(words, (_, kept: unknown) => ` ${typeof kept === 'string' ? kept : ''} # `),
    text,
  );

/** What a share counts where more of it is better, whatever the name says: "evase nel termine". */
export const DONE_IN_TIME: WordRule = {
  id: 'done-in-time',
  words:
    /\b(?:evas|conclus|rilasciat|liquidat|pagat|pubblicat|erogat|completat|rispettat|risolt|definit|lavorat|chius|trasmess)[aei]\b.*\b(?:entro|nel termine|nei termini|nei tempi|in tempo)\b/,
  examples: ['N. pratiche evase nel termine di 5 gg', 'Fatture pagate entro 30 giorni'],
};

interface FoundWord {
  readonly id: string;
  readonly word: string;
}

/** Most names have none of these words, and are done with by one look. */
const ANY = new RegExp(LOWER_IS_BETTER.map(({ words: { source } }) => source).join('|'));

const foundIn = (text: string): FoundWord | null => {
  if (!ANY.test(text)) return null;
  const rest = withoutTurned(text);
  for (const { id, words } of LOWER_IS_BETTER) {
    const word = words.exec(rest)?.[0];
    if (word !== undefined) return { id, word };
  }
  return null;
};

/** Longer names say nothing more, and the rules must not take longer than linear time. */
const LONGEST = 400;

const words = (text: string | null): string => matchingText((text ?? '').slice(0, LONGEST));

/**
 * The word of an indicator's name, or of what its algorithm counts, of which less is better.
 * "Tempo di evasione" with "pratiche evase nel termine ∕ pratiche" is a share done in time: none.
 */
export const lowerIsBetter = (name: string | null, algorithm: string | null): FoundWord | null => {
  const [counted = '', ...rest] = words(algorithm).split(/\s*\/\s*/);
  const inAlgorithm = foundIn(counted);
  const settles = rest.length > 0 && inAlgorithm === null && DONE_IN_TIME.words.test(counted);
  return settles ? null : (foundIn(words(name)) ?? inAlgorithm);
};
