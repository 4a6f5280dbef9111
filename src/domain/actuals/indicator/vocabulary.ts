import { foldText } from '../../language/foldText';
import { fractionOf, type Fraction } from './fraction';
import type { IndicatorContext } from './context';
import { contentStems, hasStem, sharedStems } from './words';

/** The words of an indicator, as stems. */
export interface Vocabulary {
  /** Name and algorithm, folded. */
  readonly words: string;
  /** The things that are counted: "N. incontri ed eventi di …" → incontr, event. */
  readonly heads: readonly string[];
  /** Every telling word of name, algorithm and target. */
  readonly all: readonly string[];
  /** Words that tell it from others of its class: its own, but those of the whole. */
  readonly telling: readonly string[];
  /** Words that only the upper, or only the lower side of the algorithm has. */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** The algorithm divides one thing by another. */
  readonly divides: boolean;
  /** Words that narrow what is counted and must not be missed: femminil-, giovanil-. */
  readonly narrowing: readonly string[];
  /** Years and numbers that the name or the algorithm itself bears. */
  readonly numbers: ReadonlySet<string>;
}

const LEAD =
  /^[\s("'-]*(?:(?:n\.?|n°|nr\.?|num(?:ero|\.)?|totale|tot\.|somma|conteggio|importo|ammontare|percentuale|perc\.|%|grado|tasso|livello|quota|rapporto|tra|fra|media|medio|medi|giorni medi|di|del|dei|degli|delle|della|d'|il|la|i|le|gli|lo|l'|nuov[ei]|complessiv[oi])[\s'.]+)+/;
const JOIN = /^\s*(?:\([^)]*\)\s*)?(?:e\/o\b|ed?\b|o\b|\/|,|oppure\b)\s*(?:di\s|n\.\s)?/;
const NARROWING = /^(?:femminil|giovanil|stranier|under|artigian|neonat)/;

export const vocabularyOf = (indicator: IndicatorContext): Vocabulary => {
  const fraction = fractionOf(indicator.algorithm) ?? shortFraction(indicator);
  const upper = contentStems(fraction?.numerator ?? indicator.algorithm ?? indicator.name);
  const lower = contentStems(fraction?.denominator ?? '');
  const both = `${indicator.name} ${indicator.algorithm ?? ''}`;
  const common = sharedStems(upper, lower);
  const name = contentStems(indicator.name);
  return {
    words: foldText(both),
    heads: headsOf(indicator),
    all: [...new Set([...contentStems(both), ...contentStems(indicator.target.text)])],
    telling: tellingOf(upper, lower, name),
    numerator: upper.filter((stem) => !common.includes(stem)),
    denominator: lower.filter((stem) => !sharedStems(lower, upper).includes(stem)),
    divides: fraction !== null,
    narrowing: [...upper, ...name].filter((stem) => NARROWING.test(stem)),
    numbers: new Set(both.match(/\d+(?:[.,]\d+)*/g) ?? []),
  };
};

/** "Abbandoni/iscritti": where the target is a share, a stroke divides. */
const shortFraction = ({ algorithm, target, unit }: IndicatorContext): Fraction | null => {
  const sides = foldText(algorithm ?? '').split('/');
  if ((target.unit ?? unit) !== '%' || sides.length !== 2) return null;
  const [numerator = '', denominator = ''] = sides;
  return { numerator, denominator };
};

/** The algorithm's upper side; the name where that is all abbreviations ("RD/RU"). */
const tellingOf = (
  upper: readonly string[],
  lower: readonly string[],
  name: readonly string[],
): readonly string[] => {
  const own = upper.filter((stem) => !hasStem(lower, stem));
  return own.some((stem) => stem.length > 3) ? own : name.filter((stem) => !hasStem(lower, stem));
};

/** The indicator is about time: days are its unit even where nothing says so. */
export const isTimed = ({ all }: Vocabulary): boolean =>
  all.some((stem) => /^(?:temp|giorn|gg|ritard|durat|attes)/.test(stem));

/** The indicator is about money: euro are its unit even where nothing says so. */
export const isMoney = ({ all }: Vocabulary): boolean =>
  all.some((stem) =>
    /^(?:spes|cost|import|incass|ricav|provent|contribut|risors|fatturat|investiment|riscossion|eur)$/.test(
      stem,
    ),
  );

/** The counted nouns, from the algorithm, or from the name where there is none. */
const headsOf = (indicator: IndicatorContext): readonly string[] => {
  const upper = fractionOf(indicator.algorithm)?.numerator ?? foldText(indicator.algorithm ?? '');
  const counted = nounsAtStart(upper);
  const heads = counted.length > 0 ? counted : nounsAtStart(foldText(indicator.name));
  const unit = indicator.target.unit === null ? [] : contentStems(indicator.target.unit);
  return [...new Set([...heads, ...unit.slice(0, 1)])];
};

/** The first noun and those joined to it: "azioni/eventi di …", "report o pubblicazioni". */
const nounsAtStart = (folded: string): readonly string[] => {
  const nouns: string[] = [];
  let rest = folded.replace(LEAD, '');
  for (;;) {
    const word = /^["'(]*([a-z][a-z-]+)/.exec(rest);
    if (word === null) return nouns;
    nouns.push(...contentStems(word[1] ?? '').slice(-1));
    rest = rest.slice(word[0].length);
    const join = JOIN.exec(rest);
    if (join === null || nouns.length >= 4) return nouns;
    rest = rest.slice(join[0].length).replace(LEAD, '');
  }
};
