import { decimal, type Decimal } from '../decimal';
import type { Written } from '../model/cell';
import type { Benchmarks, HistoryEntry } from '../model/indicator';
import type { WrittenByYear } from '../model/written';
import { foldText } from '../language/foldText';
import { benchmarksIn } from './benchmarksIn';
import { measuresIn, type Measure } from './measure';
import { isPercentFormat } from './numberFormat';
import { passageOf, type Passage } from './passage';
import { isPlaceholder } from './placeholder';
import { ratiosIn } from './ratios';
import { nearestRatio } from './nearestRatio';
import { numbersTold, rolesOf } from './roles/rolesOf';
import { ratioOnly } from './ratioOnly';

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

type Told = Pick<HistoryEntry, 'value' | 'unit' | 'ratio'> & {
  readonly loneDenominator?: Decimal | null;
};
const NOTHING: Told = { value: null, unit: null, ratio: null };
const ZERO = /^\s*(?:zero|nessun[oa]?\b[^\d]*|0)\s*$/;

const textEntry = (text: string, cell: Written['cell'], year: number): Told => {
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
    numbersTold(
      {
        passage,
        ownYears: new Set(),
        ownWords: new Set<string>(),
        ownNumbers: new Set(),
        wished: [],
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
