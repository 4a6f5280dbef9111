import type { NumberToken } from '../../language/scan/token';
import type { ActualDoubtKind } from '../../model/actualDoubt';
import { isEndOfChange, isDatedEndOfChange } from '../roles/earlierRules';
import { afterIn, beforeIn, type Passage, sentenceAt } from '../passage/passage';
import {
  after,
  anyOf,
  before,
  clause,
  inFuture,
  ownAfter,
  whoseFuture,
  type CaveatContext,
  type CaveatRule,
} from './caveatTests';

const SHARE =
  /\b(?<share>la meta|meta|un terzo|due terzi|un quarto|tre quarti|un quinto|la maggior parte|gran parte|una parte|parte|alcun[ie]|qualcun[oa]|solo alcun[ie]|[\d.,]+\s?%)\s(?:de[il]|degli|delle|dei|di)\s(?:circa\s)?(?:n\.\s?)?$/;

/** The text ends with an article or a preposition: the rest of it is lost. */
const LEFT_OPEN =
  /\s(?:a|ad|al|alla|alle|ai|di|del|dei|della|delle|da|dal|dai|in|nel|con|per|e|ed|il|lo|la|le|gli|un|una|su|sul|che)\s*$/;

const caveat = (one: CaveatRule): CaveatRule => one;

/** In order: the first that holds is told. */
export const CAVEAT_RULES: readonly CaveatRule[] = [
  caveat({
    kind: 'share-of-number',
    when: before(SHARE),
    examples: [
      'Eseguita la metà dei «40» interventi',
      'Un terzo dei «40» interventi',
      'Concluso il 75% delle «40» pratiche',
      'Chiusa una parte delle «12» istanze',
    ],
    not: ['Concluse «40» pratiche'],
  }),
  caveat({
    kind: 'asked-part',
    // "Degli otto incontri …, due sono stati annullati: se ne sono tenuti sei."
    when: before(/(?:^|[.;:,(])\s?(?:dei|degli|delle)\s(?:[a-z]+\s)?(?:n\.\s)?$/),
    examples: ['Degli «8» incontri in calendario due sono saltati'],
    not: ['Il costo degli «8» incontri'],
  }),
  caveat({
    kind: 'only-part',
    when: anyOf(
      before(
        /\b(?:solo|soltanto|limitatamente) (?:presso|a|ad|nel|nella|nell'|per|in|tra|al|alla)\b[^.;:]*$/,
      ),
      after(/^\s(?:molto|abbastanza|poco|parzialmente)\s[a-z]+/),
    ),
    examples: [
      'Solo presso l’istituto Rossi coinvolti «130» studenti',
      'il «24%» molto soddisfatto',
    ],
  }),
  caveat({
    kind: 'other-body',
    when: anyOf(
      before(
        /\b(?:capofila|enti partner|altr[aie] (?:camer[ae]|ent[ie]|comun[ie]|aziend[ae]|sed[ei]))\b[^.;:]*$/,
      ),
      ({ passage, number }) =>
        /^[^.]{0,80}[;,]\s(?:la nostra|il nostro)\b/.test(
          passage.folded.slice(number.span.end, number.span.end + 140),
        ),
    ),
    examples: ['La Camera capofila ha iscritto «143» imprese'],
  }),
  caveat({
    kind: 'approximate',
    when: anyOf(
      before(
        /(?:\bcirca|\bquasi|\boltre|\bpiu (?:di|del|dell'|della)|\bmeno (?:di|del|dell'|della)|\balmeno|\bsuperior[ei](?: a[il]?| alle)?|\binferior[ei](?: a[il]?| alle)?|\bintorno a[il]?|\bapprossimativamente|\borientativamente|\bstimat[oiae](?: in)?|\bca\.?|~|\bun massimo di|\bfino a|\bnon meno di|\bpoco piu di|\bpoco meno di|\bincirca|\bindicare|\bcompreso|\bminimo(?: di)?|\bmassimo(?: di)?|\bprossim[oi] a[il]|\bun centinaio|\buna (?:decina|ventina|trentina|cinquantina))\s?(?:il\s|i\s|le\s|gli\s|n\.\s?|al\s|a\s|di\s)?$|^\s*(?:e' stat[oa]\s|obiettivo\s|target\s)?(?:raggiunt|conseguit)[oa]\s(?:il|l'|un|uno)\s?$/,
      ),
      after(/^\s?\(?(?:circa|ca\.|stimat|o poco (?:piu|meno)|o giu di li|abbondant)/),
      (context) => context.counting && before(/\bin media\s$/)(context),
    ),
    examples: ['Circa «20» eventi', 'più di «300» visite', 'oltre «40» imprese'],
    not: ['Nel complesso «20» eventi'],
  }),
  caveat({
    kind: 'other-period',
    when: anyOf(
      after(
        /^[^,;:.()]{0,40}\b(?:al mese|a settimana|alla settimana|al giorno|a trimestre|al trimestre|mensil[ei]|settimanal[ei]|trimestral[ei]|giornalier[ei]|per ogni|per ciascun[oa]?|a testa|ciascun[oa]|cadaun[oa]|nel triennio|nel biennio|nel quinquennio|nel periodo)\b/,
      ),
      before(
        /\b(?:nel (?:triennio|biennio|quadriennio|quinquennio|periodo)|negli anni|negli ultimi|dal 20\d\d (?:al|ad oggi|a oggi)|dall'(?:avvio|inizio) del progetto|complessivamente dal)\b/,
      ),
      before(
        /\bdal(?:l'anno)? (?:19|20)\d\d,?\s(?!al?\b)(?:[^.;:]|\.\d)*\b(?:complessivamente|in tutto|in totale|sono|stat[ie])\b(?:[^.;:]|\.\d)*$/,
      ),
    ),
    examples: ['«3» incontri al mese', 'Nel triennio «45» corsi', 'Dal 2020 ad oggi «90» imprese'],
  }),
  caveat({
    kind: 'provisional',
    when: ({ passage, number }) => {
      const text =
        /\b(?:provvisori[oaie]?|in corso di (?:verifica|validazione|elaborazione)|da confermare|dat[oi] parzial[ei]|non definitiv[oiae]|preconsuntivo|pre-consuntivo|stim[ae]|stimat[oaie]|sarebber?[oe]|dovrebber?[oe]|si prevede|si stima|salvo conguagli|in attesa di (?:conferma|validazione|verifica))\b/;
      return (
        text.test(beforeIn(passage, number)) ||
        text.test(ownAfter(passage, number).slice(0, 60)) ||
        /\bdat[oi] (?:ancora )?(?:provvisori|parzial|non definitiv|da consolidare|in corso di)/.test(
          sentenceOf(passage, number),
        )
      );
    },
    examples: ['«45» imprese (dato provvisorio)', 'Si stima «12» giorni'],
  }),
  caveat({
    kind: 'partial-year',
    when: before(
      /\bprim[ie]\s(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici)\s(?:mesi|trimestri|bimestri)\b[^.;\d]*$/,
    ),
    examples: ['Nei primi otto mesi riscosso il «36,5%»', 'Nei primi 9 mesi «45» corsi'],
  }),
  caveat({
    kind: 'not-done',
    when: anyOf(
      inFuture,
      whoseFuture,
      clause(
        /\bin (?:fase|corso|via|attesa) (?:di|d')|\bin (?:predisposizione|preparazione|programma|cantiere|itinere|lavorazione|valutazione)\b|(?<!anno |annualita |esercizio |mese |semestre |trimestre |periodo |triennio )\bin corso\b|\bda (?:avviare|completare|realizzare|concludere|definire|organizzare|svolgere|attivare|approvare|pubblicare|perfezionare)\b|\bancora (?:da|in|non)\b|\b(?:sara|saranno|verra|verranno|si terra|si terranno|si concluder\w+|si svolger\w+|parteciperanno|partiranno|inizieranno)\b|\bsi (?:conta|prevede|intende|ipotizza) di\b|\b(?:in|di) prossim[ao] (?:avvio|apertura|pubblicazione|realizzazione|attivazione)\b|\bprossim[oa]mente\b/,
      ),
    ),
    examples: [
      '«6» bandi in fase di predisposizione',
      'Saranno organizzati «4» eventi',
      '«3» corsi ancora da avviare',
      'Appalto di «24» colonnine, la cui installazione avverrà nel 2024',
    ],
    not: ['«6» bandi pubblicati', 'Nel corso del 2023 «6» bandi'],
  }),
  caveat({
    kind: 'cancelled',
    when: clause(
      /\b(?:annullat|rinviat|sospes|desert|saltat|cancellat|revocat|disdett|mancat|naufragat|ritirat|non (?:aggiudicat|assegnat|avviat|svolt|conclus))[aoie]?\b/,
    ),
    examples: ['«3» gare andate deserte', 'I «3» corsi sono stati annullati'],
    not: ['«3» gare aggiudicate'],
  }),
  caveat({
    kind: 'negated',
    when: anyOf(
      before(/\b(?:non|mai)\b(?! (?:solo|meno|oltre))[^,;:]{0,60}$/),
      after(/^[^,.;:()]{0,60}\bnon\s(?!solo|meno|oltre|previst)/),
      ({ passage, number, asked }) => {
        const denied =
          /^[^.;:()]{0,40},\s(?:ma |pero |di cui )?(?:nessun[oa]?|neanche|nemmeno)\s?([a-z]*)/.exec(
            ownAfter(passage, number),
          );
        // "Reclami 3, nessun ricorso" denies another thing.
        return (
          denied !== null &&
          (/(?:[aiu]t|olt|as|es|ess|us|ost)[oaie]$|^$/.test(denied[1] ?? '') ||
            asked.includes((denied[1] ?? '').slice(0, -1)))
        );
      },
      deniesAsked,
      ({ passage, number }) =>
        /\bnessun[oa]? (?:de[il]|delle|degli|dei)\s(?:n\.\s)?$/.test(beforeIn(passage, number)),
    ),
    examples: [
      'Non sono stati svolti i «4» corsi',
      '«4» corsi non si sono tenuti',
      'Nessuna delle «3» sedi è stata aperta',
      '«10» richieste, nessuna evasa',
    ],
    not: ['Non solo: «4» corsi svolti', 'ne sono stati svolti «4»'],
  }),
  caveat({
    kind: 'from-to',
    when: ({ passage, number }) =>
      isEndOfChange(passage, number) && !isDatedEndOfChange(passage, number),
    examples: ['I giorni sono passati da 75 a «52»'],
    not: ['I giorni sono passati da 75 nel 2022 a «52»'],
  }),
  caveat({
    kind: 'plus',
    when: anyOf(
      after(
        /^[^.;:()]{0,60}\b(?:e|piu|oltre ad?|nonche)\s(?:altr[ei]|ulteriori)\b(?!\s(?:\d|un|due|tre))/,
      ),
      ({ passage, number }) =>
        /^\s?(?:[a-z]+\s){0,2}\+\s?(?:n\.\s?)?\d/.test(afterIn(passage, number)),
      before(/\d\s?(?:[a-z]+\s){0,2}\+\s?(?:n\.\s?)?$/),
    ),
    examples: ['«9» corsi + 2 online', '«2» giornate a maggio e altre a novembre'],
  }),
  caveat({
    kind: 'cut-sentence',
    when: ({ passage, number }) =>
      LEFT_OPEN.test(passage.folded) ||
      (/(?:^|[.;:,]|\b(?:anno|20\d\d))\s?(?:sono|risultano) stat[ei] [a-z]+[aiu]t[ei]\s(?:n\.\s)?$/.test(
        beforeIn(passage, number),
      ) &&
        passage.folded.slice(number.span.end).trim() === ''),
    examples: ['Sono stati analizzati «2»', 'Il tempo medio è sceso da «94» giorni a'],
    not: [
      'Ne sono state istruite «523»',
      'Gli spettatori sono stati «672»',
      'Campioni analizzati: «672»',
    ],
  }),
  caveat({
    kind: 'several-values',
    when: anyOf(before(/\d,\s\d[\d.,]*\s(?:e|ed)\s$/), after(/^(?:,\s\d[\d.,]*)+\s(?:e|ed)\s\d/)),
    examples: ['I trimestri hanno fatto registrare 34, 29, 27 e «25» giorni'],
  }),
  caveat({
    kind: 'range',
    when: ({ passage, number }) => rangeAround(passage, number),
    examples: ['«10»-12 eventi', 'tra 10 e «12» eventi'],
  }),
];

/** "Non è stata stipulata alcuna nuova convenzione; restano in vigore le 11 pregresse". */
function deniesAsked({ passage, asked }: CaveatContext): boolean {
  const denied = /\bnon\s[^.;:]{0,40}\balcun[oa]?\s((?:[a-z]+\s){0,2}[a-z]+)/.exec(passage.folded);
  return (denied?.[1] ?? '')
    .split(' ')
    .some((word) => word.length > 4 && asked.includes(word.slice(0, -1)));
}

const sentenceOf = (passage: Passage, { span }: NumberToken): string => {
  const { start, end } = sentenceAt(passage, span.start);
  return passage.folded.slice(start, end);
};

/** "10-12", "tra 10 e 12", "dai 10 ai 12". */
const rangeAround = (passage: Passage, number: NumberToken): boolean => {
  const at = passage.numbers.indexOf(number);
  return [
    [passage.numbers[at - 1], number],
    [number, passage.numbers[at + 1]],
  ].some(([a, b]) => a !== undefined && b !== undefined && isRange(passage, a, b));
};

const isRange = (passage: Passage, a: NumberToken, b: NumberToken): boolean => {
  const gap = passage.folded.slice(a.span.end, b.span.start);
  if (gap === '-') return true;
  if (gap === ' - ' && a.unit === b.unit && a.value.lt(b.value)) return true;
  const lead = passage.folded.slice(Math.max(0, a.span.start - 12), a.span.start);
  return (
    (/\b(?:tra|fra)\s(?:i\s|le\s|il\s)?$/.test(lead) &&
      /^\s?(?:e|ed)\s(?:i\s|le\s|il\s)?$/.test(gap)) ||
    (/\b(?:dai|dalle|da)\s$/.test(lead) &&
      /^\s?(?:a|ai|alle)\s$/.test(gap) &&
      !isEndOfChange(passage, b))
  );
};

/** The part of a number that is told: "la metà" of "la metà dei 40", or null. */
export const shareBefore = (passage: Passage, number: NumberToken): string | null =>
  SHARE.exec(beforeIn(passage, number))?.groups?.['share'] ?? null;

/** The caveat that touches a number, or null. */
export const caveatOf = (context: CaveatContext): ActualDoubtKind | null =>
  CAVEAT_RULES.find(({ when }) => when(context))?.kind ?? null;
