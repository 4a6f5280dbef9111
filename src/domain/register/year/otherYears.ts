/** One kind of thing whose year says nothing of the reporting year. */
export interface OtherYear {
  readonly id: string;
  /** Folded words, separated by `|`, that stand before the year; a space stands for any gap. */
  readonly words: string;
  /** What ends the reach of the words, beside ` - ` and `;`. */
  readonly upTo?: string;
  /** How many characters may stand between; 60 where it is not said. */
  readonly reach?: number;
  /** Titles in which the year is blanked out; what is left of the years follows the text. */
  readonly examples: readonly { readonly text: string; readonly left: readonly number[] }[];
}

/** Words behind which the year of the sheet itself follows. */
const OWN_YEAR = 'anno|esercizio|annualita|relazione|consuntiv|obiettivi|scheda|schede|piao';

/** A day that closes a year, which figures may speak of whatever stands before it. */
const YEAR_END = '31 ?[./-] ?12|31 dicembre';

/**
 * Years of other things: laws, acts, printing, sources, programmes. They are blanked out of a title
 * before its own years are looked for.
 */
export const OTHER_YEARS: readonly OtherYear[] = [
  {
    id: 'law',
    words:
      'd lgs|dlgs|d l|dl|d p r|dpr|d p c m|dpcm|d m|dm|legge|l [0-9]|l n|decreto|direttiva|regolamento|reg|circolare|linee guida|art|iso|ccnl|ccdi|contratto',
    upTo: OWN_YEAR,
    examples: [
      { text: 'Relazione 2023 (art. 10 d.lgs. 27 ottobre 2009, n. 150)', left: [2023] },
      { text: 'ai sensi della L. 580/1993 e del D.M. 16/02/2018', left: [] },
      { text: 'Regolamento (UE) 2016/679', left: [] },
      { text: 'CCNL Funzioni locali 2019-2021', left: [] },
      { text: 'd.lgs. 150/2009 - Relazione 2023', left: [2023] },
    ],
  },
  {
    id: 'act',
    words:
      'approvat|adottat|delibera|deliberazione|determina|determinazione|verbale|prot|protocollo|nota n|seduta|ordinanza|validat',
    upTo: OWN_YEAR,
    examples: [
      { text: 'Approvata con delibera di Giunta n. 45 del 28/06/2024', left: [] },
      { text: 'Piano approvato - anno 2023', left: [2023] },
      { text: 'Relazione 2023 validata dall’OIV nel 2024', left: [2023] },
    ],
  },
  {
    id: 'printing',
    words:
      'stampat|stampa|estratt|estrazione|elabora|generat|scaricat|compilat|compilare|compilazione|restituire|trasmettere|consegna|consegnare|inviare|versione|vers|rev|revisione|bozza|redatt',
    upTo: OWN_YEAR,
    examples: [
      { text: 'Stampato il 12/03/2024', left: [] },
      { text: 'Schede 2023 da compilare e restituire entro il 31/01/2024', left: [2023] },
      { text: 'Versione 2.1 del 10.02.2024', left: [] },
    ],
  },
  {
    id: 'update',
    words: 'aggiornat|aggiornamento al|aggiornamento del|ultimo aggiornamento|ultima modifica',
    upTo: `${OWN_YEAR}|${YEAR_END}`,
    examples: [
      { text: 'Relazione 2023 - dati aggiornati al 15/01/2024', left: [2023] },
      { text: 'PIAO 2023-2025, aggiornamento 2024', left: [2024] },
    ],
  },
  {
    id: 'programme',
    words:
      'agenda|strategia|europa|horizon|orizzonte|vision|industria|pnrr|fesr|fse|fondi|programmazione|programma pluriennale|mandato|consiliatura|ptpct|ptpc|sistema di misurazione|smvp|censimento|patto|accordo|nominat|nomina|incarico',
    upTo: OWN_YEAR,
    examples: [
      { text: 'Agenda 2030 per lo sviluppo sostenibile', left: [] },
      { text: 'Fondi FESR 2021-2027', left: [] },
      { text: 'Programma pluriennale 2020-2024 - Relazione 2023', left: [2023] },
      { text: 'Sistema di misurazione e valutazione 2019', left: [] },
    ],
  },
  {
    id: 'comparison',
    words:
      'confronto|confrontat|rispetto|serie storica|storico|storici|ann[oi] precedent[ei]|triennio precedente|baseline|fonte|fonti|valore di partenza|nota bene|n b',
    upTo: YEAR_END,
    examples: [
      { text: 'Relazione 2023 - confronto con l’anno 2022', left: [2023] },
      { text: 'Fonte: Movimprese 2022', left: [] },
      { text: 'Obiettivi 2023 (fonte: dati al 31/12/2023)', left: [2023] },
      { text: 'Serie storica 2020-2022', left: [] },
      { text: 'Anni precedenti: 2021, 2022', left: [] },
    ],
  },
  {
    id: 'number',
    words: 'n|nr|num|numero|pag|pagina|cap',
    reach: 3,
    examples: [
      { text: 'Obiettivi 2023, scheda n. 2014', left: [2023] },
      { text: 'N. indicatori 2023', left: [2023] },
    ],
  },
  {
    id: 'telephone',
    words: 'tel|telefono|fax|cell',
    reach: 15,
    examples: [{ text: 'Obiettivi 2023 - Tel. 0544 2023', left: [2023] }],
  },
];

const YEAR = String.raw`(?<![\d.,])(?:19|20)\d\d(?![.,]?\d)`;
const SEVERAL = String.raw`${YEAR}(?: ?[-/] ?\d\d(?!\d))?(?: ?(?:,|e|-|/) ?${YEAR})*`;
/** How far behind its words a year may stand. */
const FAR = 60;

/** `d lgs` matches "d.lgs.", "d. lgs" and "dlgs"; the last word may be longer: `approvat`. */
const wordsPattern = (words: string): string =>
  words
    .split('|')
    .map((phrase) => phrase.split(' ').join(String.raw`\W{0,2}`))
    .map((phrase) => (phrase.length > 5 ? String.raw`${phrase}[a-z]*` : phrase))
    .join('|');

const patternOf = ({ words, upTo, reach = FAR }: OtherYear): RegExp => {
  const end = upTo === undefined ? ' - |;' : ` - |;|(?<![a-z])(?:${upTo})`;
  return new RegExp(
    String.raw`(?<![a-z0-9])(?:${wordsPattern(words)})(?![a-z])(?:(?!${end}).){0,${reach}}?${SEVERAL}`,
    'g',
  );
};

const PATTERNS: readonly RegExp[] = OTHER_YEARS.map(patternOf);

/** A folded title without the years of other things; places stay as they were. */
export const withoutOtherYears = (folded: string): string =>
  /\d{4}/.test(folded)
    ? PATTERNS.reduce(
        (text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)),
        folded,
      )
    : folded;
