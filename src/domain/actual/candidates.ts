import { percentOf } from '../decimal';
import type { NumberToken } from '../text/scan/token';
import { asideOf } from './asides';
import type { Candidate } from './candidate';
import { countCloseness, valueCloseness, type Closeness } from './closeness';
import type { Expectation } from './expectation';
import { hedgeOf } from './hedges';
import { labelOf, type Label } from './label';
import type { Measure } from './measure';
import { wordsAfter } from './nounAfter';
import { sentenceAt, type Passage } from './passage';
import type { Role } from './roles/role';
import type { Vocabulary } from './vocabulary';

export interface Reader {
  readonly passage: Passage;
  readonly roles: ReadonlyMap<NumberToken, Role>;
  readonly measures: readonly Measure[];
  readonly expectation: Expectation;
  readonly vocabulary: Vocabulary;
}

/** The measures that fit what the indicator expects, with the evidence for each. */
export const candidatesOf = (reader: Reader): readonly Candidate[] =>
  reader.measures.flatMap((measure) => candidateOf(reader, measure));

const candidateOf = (reader: Reader, measure: Measure): readonly Candidate[] => {
  const role = roleOf(reader, measure);
  if (!admits(reader.expectation, role)) return [];
  const value = valueOf(reader, measure);
  if (value === null) return [];
  const number = measure.number ?? measure.ratio?.numerator ?? null;
  const counting = reader.expectation.kind === 'count' || reader.expectation.kind === 'unit';
  const label = labelOf(reader.passage, measure);
  const closeness = closenessOf(reader, measure, label);
  if (closeness === null) return [];
  return [
    {
      ...value,
      ...closeness,
      measure,
      role,
      aside:
        role === 'part' || role === 'planned'
          ? 'detail'
          : asideOf(reader.passage, measure, counting),
      hedge: oddity(measure) ?? (number === null ? null : hedgeOf(reader.passage, number)),
    },
  ];
};

const roleOf = ({ roles }: Reader, { number, ratio }: Measure): Role => {
  if (number !== null) return roles.get(number) ?? 'plain';
  const role = ratio === null ? 'plain' : (roles.get(ratio.numerator) ?? 'plain');
  return role === 'planned' || role === 'part' ? 'plain' : role;
};

const admits = (expectation: Expectation, role: Role): boolean =>
  role === 'plain' ||
  (expectation.kind === 'difference' && role === 'change') ||
  (expectation.kind === 'count' && (role === 'planned' || role === 'part'));

type Value = Pick<Candidate, 'value' | 'unit' | 'places' | 'numerator' | 'denominator' | 'span'>;

/** What the measure is worth for this expectation; null where its unit does not fit. */
const valueOf = (reader: Reader, measure: Measure): Value | null => {
  const { expectation } = reader;
  const { number, ratio } = measure;
  const parts = {
    numerator: ratio?.numerator.value ?? null,
    denominator: ratio?.denominator.value ?? null,
  };
  if (expectation.kind === 'count' && ratio !== null) {
    const { value, places, span } = ratio.numerator;
    return { ...parts, value, places, span, unit: null };
  }
  if (number !== null) {
    if (!unitFits(reader, number)) return null;
    return {
      ...parts,
      value: number.value,
      places: number.places,
      span: number.span,
      unit: number.unit,
    };
  }
  if (ratio === null) return null;
  return computed(expectation, measure, parts);
};

const computed = (
  expectation: Expectation,
  { ratio, start, end }: Measure,
  parts: Pick<Value, 'numerator' | 'denominator'>,
): Value | null => {
  if (ratio === null || ratio.denominator.value.isZero()) return null;
  const span = { start, end };
  const percent = percentOf(ratio.numerator.value, ratio.denominator.value);
  if (expectation.kind === 'percent' && percent !== null) {
    return { ...parts, value: percent, unit: '%', places: null, span };
  }
  if (expectation.kind !== 'index') return null;
  const value = ratio.numerator.value.dividedBy(ratio.denominator.value);
  return { ...parts, value, unit: null, places: null, span };
};

const unitFits = ({ expectation, vocabulary }: Reader, { unit }: NumberToken): boolean => {
  switch (expectation.kind) {
    case 'percent':
    case 'difference':
      return (
        unit === '%' || unit === null || (unit === 'punti' && expectation.kind === 'difference')
      );
    case 'index':
      return unit === null || unit === '%' || (unit === 'gg' && timed(vocabulary));
    case 'count':
      return unit === null || (unit === 'gg' && timed(vocabulary));
    case 'unit':
      return unit === null || unit === expectation.unit;
    default:
      return false;
  }
};

const timed = ({ all }: Vocabulary): boolean =>
  all.some((stem) => /^(?:temp|giorn|gg|ritard|durat)/.test(stem));

/** Evidence from the words around; null where a bare number is plainly a count of other things. */
const closenessOf = (reader: Reader, measure: Measure, label: Label): Closeness | null => {
  const { expectation, vocabulary, passage } = reader;
  const number = measure.number ?? measure.ratio?.numerator ?? null;
  if (number === null) return null;
  const following = wordsAfter(passage.folded, number.span.end);
  if (expectation.kind === 'count' && number.unit === null) {
    const close = countCloseness(label, following, vocabulary);
    return number.inWords && following.nouns.length === 0 ? capped(close, 1) : close;
  }
  if (number.inWords) return null;
  const { start, end } = sentenceAt(passage, number.span.start);
  const close = valueCloseness(label, passage.folded.slice(start, end), vocabulary);
  const change = reader.roles.get(number) === 'change';
  if (expectation.kind === 'difference' && !change) return capped(close, 2);
  if (expectation.kind === 'index' && number.unit === '%') return capped(close, 2);
  if (measure.number === null || number.unit !== null) return ratioed(close, measure);
  if (following.nouns.length > 0 && measure.ratio === null) return null;
  return bareValue(reader, close, label, number);
};

/** A ratio that words leave open, or a percentage beside a ratio. */
const ratioed = (close: Closeness, { ratio }: Measure): Closeness =>
  ratio !== null && !ratio.sure ? capped(close, 2) : close;

const capped = (close: Closeness, most: number): Closeness => ({
  ...close,
  strength: Math.min(close.strength, most),
});

const FILLING = String.raw`[\s:=]*(?:e'?|pari|a|ad|risult\w+|stat[oa]|di|del|essere|si ha|vale|il|n\.|quantificat[oa]|in|per|l'|anno|\s|:|=|20\d\d)*$`;
const KEYWORD = String.raw`\b(?:dato|valore|indice|indicatore|risultato|consuntivo|percentuale|tasso|quota|grado|rapporto|media|medio|tempo|livello|differenza|variazione|punteggio|costo|importo|totale)\b`;
const AT_START = String.raw`^[\s"]*(?:al 31(?:\s\w+|[/.]\d+)[/.\s\d]*[:,]?)?`;
const LABELLED = new RegExp(`(?:${KEYWORD}[^.;]*|[:=]|${AT_START})${FILLING}`);
const NAMED = new RegExp(`(?:${KEYWORD}[^.;:,]{0,40}|${AT_START})${FILLING}`);

/** A number without unit counts as a value only where a word before it says that it is one. */
const bareValue = (
  { expectation, measures, roles }: Reader,
  close: Closeness,
  label: Label,
  number: NumberToken,
): Closeness | null => {
  if (expectation.kind !== 'percent') return LABELLED.test(label.before) ? close : capped(close, 1);
  if (number.places === 0 ? !NAMED.test(label.before) : !LABELLED.test(label.before)) return null;
  const percents = measures.some(
    (other) => other.number?.unit === '%' && roles.get(other.number) === 'plain',
  );
  return percents ? capped(close, 2) : close;
};

const oddity = ({ number, ratio }: Measure): string | null => {
  const odd = [number, ratio?.numerator, ratio?.denominator].find(
    (n) => (n?.oddity ?? null) !== null,
  );
  switch (odd?.oddity ?? null) {
    case 'spaces':
      return 'le cifre separate da spazi possono essere due numeri';
    case 'scaled':
      return 'il valore è scritto in migliaia o in milioni';
    case 'unreadable':
      return 'il numero non è scritto all’italiana';
    case 'year-like':
      return 'il numero può essere un anno';
    default:
      return null;
  }
};
