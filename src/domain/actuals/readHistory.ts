import { decimal, type Decimal, percentOf } from '../decimal';
import { foldText } from '../language/foldText';
import type { Written } from '../model/cell';
import type { Benchmarks, HistoryEntry } from '../model/indicator';
import type { WrittenByYear } from '../model/written';
import { benchmarksIn } from './roles/benchmarksIn';
import { type Measure, measuresIn } from './candidates/measure';
import { nearestRatio } from './evidence/printedRatio';
import { isPercentFormat } from './cells/numberFormat';
import { type Passage, passageOf } from './passage/passage';
import { isPlaceholder } from '../language/lexicon/placeholders';
import { type Ratio, ratiosIn } from './candidates/ratios';
import { numberFacts, rolesOf } from './roles/rolesOf';

/** "289/289" in a series: the share, where the part is no greater than the whole; else nothing. */
const ratioOnly = (
  ratio: Ratio,
): { readonly value: Decimal | null; readonly unit: string | null } => {
  const { value: part } = ratio.numerator;
  const { value: whole } = ratio.denominator;
  const share = ratio.sure && part.lte(whole) ? percentOf(part, whole) : null;
  return { value: share, unit: share === null ? null : '%' };
};

export interface HistoryReading {
  /** One entry a year that the series names, in its order. */
  readonly history: readonly HistoryEntry[];
  /** Benchmarks told in the series, by its year. */
  readonly benchmarks: ReadonlyMap<number, Benchmarks>;
}

/** Reads a series: "10,03% Num 6.551 - Den 65.291", "289/289", "ND" → null, "zero" → 0. */
export const readHistory = (entries: readonly WrittenByYear[]): HistoryReading => {
  const history: HistoryEntry[] = [];
  const benchmarks = new Map<number, Benchmarks>();
  let last: number | null = null;
  for (const { year, written } of entries) {
    last = year ?? last;
    const found = benchmarksOf(written);
    if (last !== null && (found.national ?? found.cluster) !== null) benchmarks.set(last, found);
    if (year !== null) history.push(entryOf(year, written));
  }
  return { history, benchmarks };
};

const benchmarksOf = ({ content, cell }: Written): Benchmarks => {
  if (content.kind !== 'text') return { national: null, cluster: null };
  const { passage, roles } = readText(content.text, cell, 0);
  return benchmarksIn(passage, roles);
};

const entryOf = (year: number, written: Written): HistoryEntry => {
  const { content, cell } = written;
  const entry = { year, unit: null, ratio: null, value: null, cell };
  switch (content.kind) {
    case 'number': {
      const percent = isPercentFormat(content.format);
      const value = decimal(content.value).times(percent ? 100 : 1);
      return { ...entry, text: content.value, value, unit: percent ? '%' : null };
    }
    case 'text':
      return { ...entry, text: content.text, ...textEntry(content.text, cell, year) };
    case 'date':
      return { ...entry, text: content.date };
    case 'boolean':
      return { ...entry, text: content.value ? 'VERO' : 'FALSO' };
    case 'error':
      return { ...entry, text: content.code };
  }
};

type EntryValue = Pick<HistoryEntry, 'value' | 'unit' | 'ratio'> & {
  readonly loneDenominator?: Decimal | null;
};
const NOTHING: EntryValue = { value: null, unit: null, ratio: null };
const ZERO = /^\s*(?:zero|nessun[oa]?\b[^\d]*|0)\s*$/;

const textEntry = (text: string, cell: Written['cell'], year: number): EntryValue => {
  if (isPlaceholder(text) || text.trim() === '') return NOTHING;
  if (ZERO.test(foldText(text))) return { ...NOTHING, value: decimal(0) };
  const { passage, roles, measures } = readText(text, cell, year);
  const first = measures.find(({ number }) => number === null || roles.get(number) !== 'benchmark');
  if (first === undefined) return NOTHING;
  const { number, ratio } = first;
  if (number === null) return ratio === null ? NOTHING : { ...NOTHING, ...ratioOnly(ratio) };
  if (number.oddity === 'unreadable' || number.inWords) return NOTHING;
  return {
    value: number.value,
    unit: number.unit,
    ratio: nearestRatio(passage, first),
    loneDenominator:
      ratio === null && number.unit === '%' ? denominatorIn(passage, first, measures) : null,
  };
};

const readText = (
  text: string,
  cell: Written['cell'],
  year: number,
): { passage: Passage; roles: ReturnType<typeof rolesOf>; measures: readonly Measure[] } => {
  const passage = passageOf(text, cell, year);
  const roles = rolesOf(
    numberFacts(
      {
        passage,
        ownYears: new Set(),
        ownWords: new Set<string>(),
        ownNumbers: new Set(),
        targetValues: [],
      },
      [],
    ),
  );
  return { passage, roles, measures: measuresIn(passage, roles, ratiosIn(passage, roles)) };
};

/** The only whole number told beside a percentage. */
const denominatorIn = (
  passage: Passage,
  first: Measure,
  measures: readonly Measure[],
): Decimal | null => {
  const counts = measures.filter(
    ({ number, ratio, start }) =>
      ratio === null &&
      number !== null &&
      number.unit === null &&
      number.places === 0 &&
      !number.inWords &&
      start > first.end,
  );
  const [count] = counts;
  const lead = passage.folded.slice(first.end, count?.start ?? first.end);
  const whole = /\b(?:considerando|su|totale|den|rispetto a|calcolat[oa] su|imprese)\b/.test(lead);
  return counts.length === 1 && whole ? (count?.number?.value ?? null) : null;
};
