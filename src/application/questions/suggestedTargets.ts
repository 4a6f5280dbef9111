import type { AssessedIndicator } from '../../domain/model/assessment';
import type { Decimal } from '../../domain/decimal';
import type { Indicator } from '../../domain/model/indicator';
import type { Operator, Target } from '../../domain/model/target';
import type { TargetDoubt } from '../../domain/model/targetDoubt';
import { formatTarget } from '../../domain/targets/formatTarget';
import { readTarget } from '../../domain/targets/readTarget';
import { formatItalianDate, formatWithUnit } from '../../domain/language/italianFormat';
import { readItalianNumber } from '../../domain/language/italianNumber';
import { typedEntry } from '../../sheets/generated/entries/typedEntry';
import type { Suggestions } from './doubt';
import { typedNumber } from './typedNumber';

/** The texts that confirm a doubtful target, or what else it could be; see {@link Suggestions}. */
export const suggestedTargets = (assessed: AssessedIndicator, year: number): Suggestions => {
  const { indicator, target } = assessed;
  const firstThat = (forms: readonly string[], wanted: Wanted): string | null =>
    forms.find((text) => understood(text, indicator, year, wanted)) ?? null;
  const reading = firstThat(formsOf(target), wantedOf(target));
  const others = othersOf(assessed).map(({ operator, value, unit }) =>
    firstThat(boundForms(operator, value, unit), { kind: 'threshold', operator, value }),
  );
  const range = rangeOf(target);
  const between = range === null ? null : firstThat([rangeForm(range, target.unit)], range);
  const texts = [reading, ...others, between].filter((text) => text !== null);
  return { reading, suggestions: [...new Set(texts)] };
};

/** What a text must be read back as. */
type Wanted =
  | {
      readonly kind: 'threshold' | 'difference';
      readonly operator: Operator;
      readonly value: Decimal;
      /** ISO date of a threshold's deadline. */
      readonly date?: string | null;
    }
  | { readonly kind: 'range'; readonly lower: Decimal; readonly upper: Decimal }
  | { readonly kind: 'deadline'; readonly date: string }
  | { readonly kind: 'reference'; readonly operator: Operator; readonly reference: string }
  | { readonly kind: 'zero' | 'qualitative' }
  | { readonly kind: 'nothing' };

const wantedOf = (target: Target): Wanted =>
  target.kind === 'none' || target.kind === 'unreadable' ? { kind: 'nothing' } : target;

/** The same rules as for what is typed into `Target confermato`: no doubt, and just this meaning. */
const understood = (
  text: string,
  { target: read, actual, algorithm, name, cell }: Indicator,
  year: number,
  wanted: Wanted,
): boolean => {
  // Percentages for what is counted are asked about again.
  if (text.includes('%') && read.kind === 'threshold' && read.unit !== '%') return false;
  const typed = readTarget({
    cells: [{ year, written: { content: typedEntry(text), cell } }],
    algorithm,
    nameText: name,
    unit: null,
    polarity: directionOf(read),
    deadline: null,
    year,
  });
  // A bare 1 where the result is in per cent is asked about again: 1% or 100%?
  const small = 'value' in typed && typed.value?.abs().lte(1) === true && !typed.value.isZero();
  if (actual?.unit === '%' && small && !text.includes('%')) return false;
  return typed.doubt === null && isSame(typed, wanted);
};

const directionOf = (read: Target): 'up' | 'down' | null => {
  if (!('operator' in read) || read.operator === '=') return null;
  return read.operator.startsWith('<') ? 'down' : 'up';
};

const isSame = (typed: Target, wanted: Wanted): boolean => {
  switch (wanted.kind) {
    case 'threshold':
    case 'difference':
      return (
        typed.kind === wanted.kind &&
        typed.operator === wanted.operator &&
        typed.value.equals(wanted.value) &&
        (typed.kind === 'difference' || typed.date === (wanted.date ?? null))
      );
    case 'range':
      return (
        typed.kind === 'range' &&
        typed.lower.equals(wanted.lower) &&
        typed.upper.equals(wanted.upper)
      );
    case 'deadline':
      return typed.kind === 'deadline' && typed.date === wanted.date;
    case 'reference':
      return (
        typed.kind === 'reference' &&
        typed.operator === wanted.operator &&
        typed.reference === wanted.reference
      );
    case 'zero':
      return typed.kind === 'zero';
    // Words are taken only as a plain yes or no, and those are never in doubt.
    case 'qualitative':
    case 'nothing':
      return false;
  }
};

/** Ways to type the reading; old values and other years are left out: they are no part of it. */
const formsOf = (target: Target): readonly string[] => {
  if (target.kind === 'threshold') {
    const { operator, value, unit, date } = target;
    const due = date === null ? '' : ` entro il ${formatItalianDate(date)}`;
    return boundForms(operator, value, unit).map((form) => `${form}${due}`);
  }
  if (target.kind === 'deadline') return [`entro il ${formatItalianDate(target.date)}`];
  return [formatTarget({ ...target, revisions: [] })];
};

/** `>= 27%`, `>= 3 eventi`; the number alone where the unit cannot be typed. */
const boundForms = (operator: Operator, value: Decimal, unit: string | null): readonly string[] => {
  const number = typedNumber(value);
  if (number === null) return [];
  const bare = `${operator} ${number}`;
  if (unit === '%') return [`${bare}%`];
  return unit === null
    ? [bare]
    : [unit === '€' ? `${operator} € ${number}` : `${bare} ${unit}`, bare];
};

/** The one doubt of a kind among those of a target. */
const doubtOf = <K extends TargetDoubt['kind']>(
  { doubt }: Target,
  kind: K,
): Extract<TargetDoubt, { kind: K }> | undefined => {
  const all = doubt?.kind === 'several' ? doubt.doubts : doubt === null ? [] : [doubt];
  return all.find((one): one is Extract<TargetDoubt, { kind: K }> => one.kind === kind);
};

type RangeWanted = Extract<Wanted, { kind: 'range' }>;

/** "da 80 a 90" may be a range as well. */
const rangeOf = (target: Target): RangeWanted | null => {
  const found = doubtOf(target, 'from-to');
  if (found === undefined) return null;
  const { from, to } = found;
  const [lower, upper] = from.lessThan(to) ? [from, to] : [to, from];
  return { kind: 'range', lower, upper };
};

const rangeForm = ({ lower, upper }: RangeWanted, unit: string | null): string =>
  `tra ${formatWithUnit(lower, unit, lower.decimalPlaces())} e ${formatWithUnit(upper, unit, upper.decimalPlaces())}`;

interface Bound {
  readonly operator: Operator;
  readonly value: Decimal;
  readonly unit: string | null;
}

/** What else could be meant: the other direction, an older value, the cell's, one told in prose. */
const othersOf = ({ indicator, target }: AssessedIndicator): readonly Bound[] => {
  const { targetInCell, proseTargets } = indicator;
  const operator = 'operator' in target ? target.operator : '>=';
  const { unit } = target;
  const opposite = target.kind === 'threshold' && target.operatorAssumed ? flipped(target) : [];
  const level = target.kind === 'difference' ? [{ operator, value: target.value, unit }] : [];
  // "1 al mese": the 1, where the indicator is measured by the month; "da 80 a 90": the 90.
  const single = [doubtOf(target, 'per-period')?.value, doubtOf(target, 'from-to')?.to].flatMap(
    (value) => (value === undefined ? [] : [{ operator, value, unit }]),
  );
  const older = target.revisions
    .filter(({ date }) => date === null)
    .map(({ value }) => ({ operator, value, unit }));
  const inCell = targetInCell?.kind === 'threshold' ? [targetInCell] : [];
  const told = proseTargets.map((prose) => ({
    operator: prose.operator ?? operator,
    value: prose.value,
    unit: prose.unit ?? unit,
  }));
  const written = target.kind === 'unreadable' ? boundsIn(target.text) : [];
  return [...opposite, ...level, ...older, ...inCell, ...told, ...written, ...single];
};

const flipped = ({ operator, value, unit }: Bound): readonly Bound[] => [
  { operator: operator.startsWith('<') ? '>=' : '<=', value, unit },
];

const BOUND = /(>=|<=|[≥≤><])\s*(\d[\d.,]*\d|\d)\s*(%)?/g;
const SIGNS: Readonly<Record<string, Operator>> = { '≥': '>=', '≤': '<=', '>': '>', '<': '<' };

/** Bounds that are plainly written inside a text which as a whole cannot be read. */
const boundsIn = (text: string): readonly Bound[] =>
  [...text.matchAll(BOUND)].flatMap(([, sign = '', digits = '', percent]) => {
    const number = readItalianNumber(digits);
    const operator = SIGNS[sign] ?? (sign as Operator);
    return number === null ? [] : [{ operator, value: number.value, unit: percent ?? null }];
  });
