import type { Decimal } from '../decimal';
import type { DirectionSign, PlainTargetDoubt, TargetDoubt } from '../model/targetDoubt';
import { formatItalian } from '../language/italianFormat';

const PLAIN: Readonly<Record<PlainTargetDoubt, string>> = {
  'several-values': 'il testo contiene più valori: va indicato quale è il target',
  'holds-result': 'la cella dice insieme il target e il risultato',
  'two-conditions': 'la cella chiede due cose insieme: va indicato quale delle due si misura',
  'per-each': 'il valore vale per ogni sede, ufficio o altro: va indicato il totale dell’anno',
  'monthly-day': 'la scadenza ricorre ogni mese: va indicato un valore o una data dell’anno',
  postponed: 'il testo parla di rinvio o sospensione: va indicato se il target vale ancora',
  'several-dates': 'il testo contiene più date: va indicato quale è la scadenza',
  'value-and-date': 'il testo contiene sia un valore sia una scadenza in corso d’anno',
  'value-and-reference': 'il testo contiene sia un valore sia un riferimento',
  'bracketed-rival': 'accanto al valore ce n’è un altro fra parentesi con un suo operatore',
  'only-in-brackets': 'il valore sta solo fra parentesi',
  'side-by-side': 'due valori affiancati senza operatore: non è chiaro quale vale',
  'second-has-operator': 'il secondo valore ha un operatore e il primo no: non è chiaro quale vale',
  'more-than-two': 'più di due valori affiancati: non è chiaro quale vale',
  'units-differ': 'i valori affiancati hanno unità diverse',
  'noun-between': 'fra i due valori c’è un nome: non è chiaro se il secondo sostituisce il primo',
  'multiplied-twice':
    'un numero così grande «in migliaia» o «in milioni»: va indicato il valore intero',
  'maybe-year': 'il numero potrebbe essere un anno',
  'maybe-day': 'il numero potrebbe essere un giorno dell’anno',
  'within-without-unit': '«entro» con un numero senza unità: può essere un giorno o una quantità',
  approximate: 'il valore è solo indicativo («circa»)',
  'to-be-confirmed': 'il testo dice che il valore è da confermare',
  'of-another-figure': 'il valore sembra riferito a un altro dato',
  alternatives: 'il testo dà due valori in alternativa',
  'act-or-quantity': '«n.» può essere il numero di un atto o una quantità',
  'other-base': 'la variazione non è rispetto all’anno prima',
  'improvement-unclear': 'non è chiaro se migliorare vuol dire aumentare o diminuire',
  'level-or-change': 'un valore negativo senza operatore può essere una riduzione o un livello',
  'change-or-share': 'può essere una variazione o una quota del valore di confronto',
  'reference-without-operator': 'manca l’operatore: va indicato se è un minimo o un massimo',
  'bounds-reversed': 'gli estremi sono in ordine inverso',
  'bound-excluded': 'un estremo dell’intervallo è escluso',
  'bounds-units-differ': 'gli estremi hanno unità diverse',
  'date-or-ratio': 'può essere una data o un rapporto',
  'deadline-next-year': 'la scadenza è nell’anno successivo: va indicata la data',
  'deadline-far': 'l’anno della data è lontano da quello del target',
  'half-month': '«metà mese» non è un giorno preciso',
  'maybe-not-deadline': 'non è chiaro se la data è la scadenza',
  'dates-side-by-side': 'due date affiancate: non è chiaro quale vale',
  'year-unclear': 'non è chiaro se l’anno indicato è quello del target',
  'two-targets': 'per lo stesso anno ci sono due target diversi',
  'date-for-number': 'la cella contiene una data dove ci si aspetta un numero',
  'number-partly-struck': 'un numero è barrato solo in parte',
  'struck-not-replaced': 'il valore è barrato e nulla lo sostituisce',
  'partly-struck':
    'una parte del testo è barrata e questa versione di Excel non dice quale: che cosa vale?',
  'shared-revision':
    'il testo comune a più indicatori parla di un nuovo target senza dire di quale indicatore',
};

const BOUNDS = { 'at-most': 'al massimo', 'at-least': 'almeno' } as const;

const noDirection = (value: Decimal): string =>
  `il target ${formatItalian(value)} non dice se è un minimo o un massimo`;

const directionWords = (because: DirectionSign): string => {
  switch (because.sign) {
    case 'words':
      return `il target non dice se è un massimo o un minimo, e dove si parla di «${because.word}» di solito è meglio un valore più basso`;
    case 'duration':
      return 'un tempo senza operatore: va indicato se è un minimo o un massimo';
    case 'stated':
      return (
        `${noDirection(because.value)}, e il raggiungimento dichiarato ` +
        `(${formatItalian(because.stated)}%) torna solo con «${BOUNDS[because.fits]}»`
      );
    case 'outcome':
      return (
        `${noDirection(because.value)}, e l’esito scritto nel foglio («${because.words}») torna ` +
        `solo con «${BOUNDS[because.fits]}»`
      );
  }
};

const isPlain = (doubt: TargetDoubt): doubt is { readonly kind: PlainTargetDoubt } =>
  Object.hasOwn(PLAIN, doubt.kind);

/** A doubt about a target in Italian, the same on every surface, without capital and full stop. */
export const targetDoubtWords = (doubt: TargetDoubt): string => {
  if (isPlain(doubt)) return PLAIN[doubt.kind];
  switch (doubt.kind) {
    case 'unexplained':
      return `non è chiaro che cosa significa «${doubt.text}»`;
    case 'spaced-number':
      return `«${doubt.text}» può essere un numero solo o un valore vecchio e uno nuovo`;
    case 'fraction-or-percent':
      return `${doubt.text} con unità %: non è chiaro se è già una percentuale`;
    case 'per-period':
      return doubt.times === null
        ? 'il valore vale per un periodo, non per l’anno'
        : `il valore vale per un periodo: per l’anno sono ${formatItalian(doubt.value)} × ${doubt.times} = ${formatItalian(doubt.value.times(doubt.times))}`;
    case 'from-to':
      return `può essere un cambio da ${formatItalian(doubt.from)} a ${formatItalian(doubt.to)} o un intervallo`;
    case 'scale':
      return `il target vale ${formatItalian(doubt.target)} perché è scritto in migliaia o milioni, il consuntivo è ${formatItalian(doubt.actual)}: non è chiaro se è nella stessa scala`;
    case 'direction':
      return directionWords(doubt.because);
    case 'told-otherwise':
      return `il testo parla di un altro target («${doubt.text}»)`;
    case 'several-rows':
      return `l’indicatore ha più righe con target diversi (${doubt.texts.join('; ')})`;
    case 'entry':
    case 'withheld':
      return doubt.why;
    case 'several':
      return [...new Set(doubt.doubts.map(targetDoubtWords))].join('; ');
  }
};
