import type { NumberToken } from '../../language/scan/token';
import { unitFits } from '../candidates/candidateValue';
import { isNounLikeParticiple } from '../../language/lexicon/participles';
import { wordsAfter } from '../indicator/wordsAfter';
import { beforeIn, type Passage } from '../passage/passage';
import { isEndedForIncoming, isOtherStage } from '../candidates/closeness';
import type { Candidate } from '../candidates/candidate';
import type { IndicatorView } from '../candidates/indicatorView';
import { siblingOf } from '../candidates/label';
import { isFamily } from '../../language/lexicon/synonyms';
import { isUndone } from '../candidates/isUndone';
import { contentStems, hasStem } from '../indicator/words';

/** The value that is offered: its unit, and whether the noun beside it is the one asked for. */
export interface Offered {
  readonly unit: string | null;
  /** Its decimals. */
  readonly places: number;
  readonly named: boolean;
  /** How many words beside it are not the indicator's. */
  readonly foreign: number;
}

/** How a number is known to speak of another thing than the indicator that reads it. */
export interface OtherThingRule {
  readonly id: string;
  readonly when: (number: NumberToken, view: IndicatorView, offered: Offered) => boolean;
  /** Indicator, target, and a text in which it explains the number between « and ». */
  readonly examples: readonly (readonly [string, string, string])[];
}

const PREDICATE =
  /^\s(?:(?:(?:dei|del|della|delle|degli)\s|dell')(?:[a-z]+\s){1,2})?(?:e'?|sono|risulta|risultano)\s(?:stat[oiae]\s)?([a-z]+)/;
/** "il 17% della popolazione". */
const CLASS = /^\s(?:(?:di|dei|del|della|delle|degli)\s|dell')([a-z]+)/;

const isHead = (stem: string, { vocabulary: { heads } }: IndicatorView): boolean =>
  heads.some((head) => head === stem || isFamily(head, stem));

/** Whether the noun that stands with a value, after it or before it, is the thing that is counted. */
const isNamed = (value: Pick<NumberToken, 'span'>, view: IndicatorView): boolean =>
  [
    ...wordsAfter(view.passage.folded, value.span.end).nouns,
    ...contentStems(phraseBefore(value, view)),
  ].some((stem) => isHead(stem, view));

export const offeredOf = (
  value: Pick<Candidate, 'span' | 'unit' | 'places' | 'foreign'> | null,
  view: IndicatorView,
): Offered => ({
  unit: value?.unit ?? null,
  places: value?.places ?? 0,
  named: value !== null && isNamed(value, view),
  foreign: value?.foreign ?? 0,
});

const isAsked = (stem: string, { vocabulary: { all, heads } }: IndicatorView): boolean =>
  hasStem(all, stem) || heads.some((head) => isFamily(head, stem));

/** The text before a number in which "è" does not read as "e". */
const verbal = (passage: Passage, number: Pick<NumberToken, 'span'>): string => {
  const folded = beforeIn(passage, number);
  const written = passage.text.slice(number.span.start - folded.length, number.span.start);
  return [...folded].map((char, at) => (/[èÈ]/.test(written[at] ?? '') ? '~' : char)).join('');
};

/**
 * The words that govern a number: those before it, from the last mark, number or "e" on, without
 * what only joins ("pari a", "è stato", "del", ":"). None where a preposition or a verb stands between:
 * "edizione autunnale con 71" leaves out the noun.
 */
const phraseBefore = (
  number: Pick<NumberToken, 'span'>,
  { passage }: IndicatorView,
  ended = false,
): string => {
  const joined = verbal(passage, number).replace(JOINS, (filling) =>
    /[:=]/.test(filling) ? ':' : ' ',
  );
  // A label before a colon is whole: "Studenti che hanno superato la prova e ottenuto il badge: 102".
  const parts = joined.endsWith(':')
    ? joined.split(/[,;.()\d%€]|:(?=.)/)
    : joined.split(/[,;.()\d%€:]|\s(?:e|ed|mentre|invece|ma)\s/);
  const phrase = parts.at(-1) ?? '';
  return !ended && OPEN_END.test(phrase) ? '' : phrase;
};

const JOINS =
  /(?:[\s:=("~]|\b(?:n|nr)\.|\bn°|€|\beuro\b|\bpari (?:a|al|ad|alla)\b|\b(?:sono|era|erano|stat[oiae]|risult[a-z]+|ammont[a-z]+ (?:a|ad)|attest[a-z]+ (?:a|al)|del|dell'|dello|della|dei|degli|delle|di)\b)*$/;
const OPEN_END =
  /(?:^|\s)(?:a|ad|al|alla|ai|alle|con|per|in|su|da|dal|tra|fra|che|si|arriva|sale|giunge)\s?:?$/;

/** Words that are no noun: what was done, and how; after an article or a preposition they are. */
const NO_NOUN =
  /^(?:[a-z]+(?:[aiu]t[oiae]|mente|ano|ono|ava|eva|iva|avano|evano|ando|endo|are|ere|ire|nno)|[a-z]*(?:fatt|scritt|datt|dott|rett|lett|dett|pert|fert|giunt|sunt|vint|tint|pres|tes|chius|clus|fus|cis|vis|mess|moss|cess|press|post|volt|colt|tolt|sciolt|vist)[oiae])$/;
const LEADS_NOUN = /^(?:di|del|dei|della|delle|degli|in|per|con|a|il|lo|la|i|gli|le|l)$/;
const TIME = /^(?:gg|giorn[oi]|ore|mes[ei]|ann[oi]|settiman[ae]|minuti)$/;

const isNoun = (word: string, before: string | undefined): boolean =>
  !NO_NOUN.test(word) || isNounLikeParticiple(word) || LEADS_NOUN.test(before ?? '');

/** The words name another thing: a noun, and none that the indicator asks for. */
const isForeign = (text: string, view: IndicatorView): boolean => {
  if (/\bne\b/.test(text) || contentStems(text).some((stem) => isAsked(stem, view))) return false;
  const words = text.match(/[a-z]+/g) ?? [];
  const labelled = text.endsWith(':');
  const nouns = words.filter(
    (word, at) => (labelled || !TIME.test(word)) && isNoun(word, words[at - 1]),
  );
  return contentStems(nouns.join(' ')).length > 0;
};

const rule = (one: OtherThingRule): OtherThingRule => one;

export const OTHER_THING_RULES: readonly OtherThingRule[] = [
  rule({
    id: 'other-unit',
    when: (number, view) => number.unit !== null && !unitFits(view, number),
    examples: [
      ['Imprese assistite', '>= 40', 'Assistite 45 imprese, il «12%» del totale'],
      ['Tempo medio di rilascio', '<= 5 gg', 'Rilascio in 4 giorni con una spesa di «1.200 €»'],
    ],
  }),
  rule({
    id: 'undone',
    when: (number, { passage, vocabulary }) => isUndone(passage, number, vocabulary),
    examples: [['Segnalazioni gestite', '>= 100', 'Gestite 120; «37» sono ancora in lavorazione']],
  }),
  rule({
    id: 'own-noun',
    when: ({ span }, view, offered) => {
      const { nouns } = wordsAfter(view.passage.folded, span.end);
      if (nouns.length === 0) return false;
      // "11 corsi con 263 iscritti", where the courses for "iscritti" are counted.
      if (offered.named && view.expectation.kind === 'count')
        return !nouns.some((stem) => isHead(stem, view));
      return !nouns.some((stem) => isAsked(stem, view));
    },
    examples: [
      ['Corsi svolti', '>= 5', 'Ai 6 corsi si sono iscritte «140» persone'],
      ['Imprese visitate', '>= 20', 'Visitate 24 imprese in «31» comuni'],
    ],
  }),
  rule({
    id: 'count-beside-value',
    when: ({ unit, places, inWords, span }, { expectation, passage }, offered) =>
      (['percent', 'unit', 'difference'].includes(expectation.kind) ||
        (expectation.kind === 'index' && offered.places > 0)) &&
      unit === null &&
      (inWords || places === 0) &&
      wordsAfter(passage.folded, span.end).words.length > 0,
    examples: [['Pratiche evase nei termini', '>= 90%', 'Su «320» pratiche il 97% nei termini']],
  }),
  rule({
    id: 'without-unit',
    when: (number, { passage, expectation }, { unit }) =>
      unit !== null &&
      (expectation.kind === 'percent' || expectation.kind === 'unit') &&
      number.unit === null &&
      siblingOf(passage, number) === null,
    examples: [['Tempo medio', '<= 20 gg', 'Concluse «114». Il tempo medio è di 17 giorni']],
  }),
  rule({
    id: 'own-label',
    // The noun that follows a number governs it, where one does.
    when: (number, view, offered) =>
      wordsAfter(view.passage.folded, number.span.end).nouns.length === 0 &&
      // "Copertura asilo nido 43,8%, mensa 61,2%": two of a kind.
      !(offered.foreign > 0 && number.unit !== null && number.unit === offered.unit) &&
      isForeign(phraseBefore(number, view), view),
    examples: [
      ['Corsi svolti', '>= 5', 'Corsi: 6; partecipanti: «140»'],
      ['Gradimento', '>= 85%', 'Gradimento 88%, con un tasso di risposta del «41%»'],
      ['Domande pervenute', '>= 80', 'Domande pervenute 100, finanziate «40»'],
    ],
  }),
  rule({
    id: 'own-predicate',
    when: ({ span }, view) => {
      const { folded, text } = view.passage;
      // "è" and "e" fold to the same.
      if (/^\s[eE]\s/.test(text.slice(span.end))) return false;
      const said = PREDICATE.exec(folded.slice(span.end, span.end + 60))?.[1];
      const stems = contentStems(said ?? '');
      return stems.length > 0 && !stems.some((stem) => isAsked(stem, view));
    },
    examples: [['Servizi digitalizzati', '>= 70%', 'Il 75% è digitalizzato, il «30%» è gratuito']],
  }),
  rule({
    id: 'own-class',
    when: ({ span, unit }, view) => {
      const said =
        unit === '%'
          ? CLASS.exec(view.passage.folded.slice(span.end, span.end + 40))?.[1]
          : undefined;
      const stems = contentStems(said ?? '');
      return stems.length > 0 && !stems.some((stem) => isAsked(stem, view));
    },
    examples: [
      [
        'Utenti attivi',
        '>= 20%',
        'Utenti attivi 22%; gli iscritti sono il «17%» della popolazione',
      ],
    ],
  }),
  rule({
    id: 'other-stage',
    when: ({ span }, view) => {
      const { words } = wordsAfter(view.passage.folded, span.end);
      const label = `${phraseBefore({ span }, view, true)} ${words.join(' ')}`;
      return (
        isOtherStage(contentStems(label), view.vocabulary) ||
        isEndedForIncoming(label, view.vocabulary)
      );
    },
    examples: [
      ['N. imprese assistite', '>= 100', 'Contattate «340» imprese, assistite 118'],
      ['N. pratiche respinte', '<= 10', 'Istruite 210 pratiche: «198» accolte e 12 respinte'],
    ],
  }),
];

/** The rule by which a number speaks of another thing, or null. */
export const otherThing = (
  number: NumberToken,
  view: IndicatorView,
  offered: Offered,
): OtherThingRule | null =>
  OTHER_THING_RULES.find(({ when }) => when(number, view, offered)) ?? null;

/**
 * Why the words that stand with the offered value itself are those of another thing: its own noun,
 * its label, its predicate, another stage of the work.
 */
export const speaksOfOther = (number: NumberToken, view: IndicatorView): boolean => {
  const { passage, expectation } = view;
  if (expectation.kind === 'count' && number.unit === null) {
    const { nouns } = wordsAfter(passage.folded, (siblingOf(passage, number) ?? number).span.end);
    if (nouns.length > 0 && !nouns.some((stem) => isHead(stem, view))) return true;
  }
  return OWN_RULES.some(({ when }) => when(number, view, NOT_OFFERED));
};

const NOT_OFFERED: Offered = { unit: null, places: 0, named: false, foreign: 0 };
const OWN_RULES = OTHER_THING_RULES.filter(({ id }) =>
  ['own-label', 'own-predicate', 'own-class', 'other-stage', 'undone'].includes(id),
);
