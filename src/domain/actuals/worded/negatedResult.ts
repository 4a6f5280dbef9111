import { decimal, type Decimal } from '../../decimal';
import type { Span } from '../../model/cell';
import type { NumberToken } from '../../language/scan/token';
import { sentenceAt } from '../passage/passage';
import type { IndicatorView } from '../candidates/indicatorView';
import { isFamily } from '../../language/lexicon/synonyms';
import { contentStems, hasStem, sameStem } from '../indicator/words';

/** A count of which the text says that none, or not all, came about. */
export interface NegatedResult {
  readonly value: Decimal;
  /** "4 eventi su 5 annullati": 1 of 5. */
  readonly whole: Decimal | null;
  readonly span: Span;
  /** The words deny what the indicator counts, and no other number stands beside. */
  readonly sure: boolean;
}

/** How the words about the number N deny it; `gives` what is left of it. */
interface NegationRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly gives: 'none' | 'rest';
  /** Whether the words after the noun must be the indicator's own ("nessuna evasa"). */
  readonly ownWord: boolean;
  readonly examples: readonly (readonly [string, string, number])[];
}

/** N and M stand for numbers in digits or words; the sentence is folded. */
export const NEGATION_RULES: readonly NegationRule[] = [
  {
    id: 'none-of',
    pattern: /\bnessun[oa]? (?:de[il]|degli|delle|dei) N(?<what>(?: [a-z]+){1,3})/,
    gives: 'none',
    ownWord: false,
    examples: [
      ['Sedi aperte', 'Nessuna delle 3 sedi è stata aperta', 0],
      ['Progetti avviati', 'Nessuno dei due progetti è partito', 0],
    ],
  },
  {
    id: 'none-done',
    pattern: /\bN(?<what>(?: [a-z]+){1,3}), (?:ma |pero |di cui )?nessun[oa] (?<own>[a-z]+)/,
    gives: 'none',
    ownWord: true,
    examples: [['Richieste evase', '10 richieste, nessuna evasa', 0]],
  },
  {
    id: 'all-cancelled',
    pattern:
      /^\W*(?:i|gli|le|tutti i|tutte le|tutti gli) N(?<what>(?: [a-z]+){1,3}?) (?:sono |risultano )?(?:stati |state )?(?:tutt[ie] )?(?:annullat|cancellat|rinviat|saltat|revocat)[ie]\b/,
    gives: 'none',
    ownWord: false,
    examples: [['Corsi svolti', 'I 3 corsi sono stati annullati', 0]],
  },
  {
    id: 'some-cancelled',
    pattern:
      /\bN(?<what>(?: [a-z]+){1,2}) su M (?:sono )?(?:stati |state )?(?:annullat|cancellat|rinviat|saltat)[ie]\b/,
    gives: 'rest',
    ownWord: false,
    examples: [['Eventi svolti', '4 eventi su 5 annullati', 1]],
  },
];

export const negatedResult = (view: IndicatorView): NegatedResult | null => {
  if (view.expectation.kind !== 'count') return null;
  for (const number of view.passage.numbers) {
    const found = negationAt(number, view);
    if (found !== null) return found;
  }
  return null;
};

const negationAt = (number: NumberToken, view: IndicatorView): NegatedResult | null => {
  const { passage } = view;
  const sentence = sentenceAt(passage, number.span.start);
  const inside = passage.numbers.filter(
    ({ span }) => span.start >= sentence.start && span.end <= sentence.end,
  );
  const next = inside[inside.indexOf(number) + 1];
  const text = masked(passage.folded.slice(sentence.start, sentence.end), sentence.start, [
    [number, 'N'],
    [next, 'M'],
  ]);
  for (const rule of NEGATION_RULES) {
    const match = rule.pattern.exec(text);
    if (match === null || !isAsked(match.groups ?? {}, rule, view)) continue;
    if (rule.gives === 'rest' && (next === undefined || next.value.lt(number.value))) continue;
    return {
      value:
        rule.gives === 'none' || next === undefined ? decimal(0) : next.value.minus(number.value),
      whole: rule.gives === 'rest' ? (next?.value ?? null) : null,
      span: sentence,
      sure:
        passage.numbers.length === (rule.gives === 'rest' ? 2 : 1) &&
        passage.sentences.length === 1,
    };
  }
  return null;
};

const masked = (
  text: string,
  from: number,
  marks: readonly (readonly [NumberToken | undefined, string])[],
): string =>
  marks.reduceRight(
    (so, [number, mark]) =>
      number === undefined
        ? so
        : so.slice(0, number.span.start - from) + mark + so.slice(number.span.end - from),
    text,
  );

const isAsked = (
  { what = '', own = '' }: { readonly [name: string]: string },
  rule: NegationRule,
  { vocabulary: { all, heads } }: IndicatorView,
): boolean => {
  const counted = contentStems(what).some(
    (stem) =>
      hasStem(all, stem) || heads.some((head) => sameStem(head, stem) || isFamily(head, stem)),
  );
  return counted && (!rule.ownWord || contentStems(own).some((stem) => hasStem(all, stem)));
};
