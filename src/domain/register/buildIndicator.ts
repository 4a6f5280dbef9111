import type { IndicatorReading } from '../actuals/narrativeReading';
import { readHistory } from '../actuals/readHistory';
import { readStatedCell } from '../actuals/cells/readStatedCell';
import type { Indicator } from '../model/indicator';
import type { Target } from '../model/target';
import { actualOf } from './actuals/actualOf';
import { doubtDirection } from './targets/doubtDirection';
import { doubtScale } from './targets/doubtScale';
import type { IndicatorSource } from './actuals/indicatorSource';
import { isMeta, isShare } from './cells/isShare';
import { plainText, readPolarity, readWeight } from './cells/plainText';
import { remarkState } from './cells/remarkState';
import { readRounds } from './cells/readRounds';
import { readTags } from './cells/readTags';
import { seriesBefore } from './year/seriesBefore';

/** Puts one indicator together from its row, its target and what is told of it. */
export const buildIndicator = (source: IndicatorSource): Indicator => {
  const { written, target, reading: told, year } = source;
  const { name, tags } = readTags(plainText(written.name) ?? '');
  const algorithm = plainText(written.algorithm);
  const past = readHistory(seriesBefore(written, year));
  const result = actualOf(source);
  const statedInColumn =
    written.achievement === null
      ? null
      : readStatedCell(written.achievement, written.achievementOfOne === true);
  const stated = statedInColumn ?? result.reading?.stated ?? null;
  const settled = written.polarity !== null || source.confirmed.target !== null;
  const elsewhere = { stated, outcome: plainText(written.status) };
  const directed = settled
    ? target.target
    : doubtDirection(target.target, result.actual, elsewhere);
  // What a person confirmed is in the scale that they typed.
  const inForce = source.confirmed.target === null ? doubtScale(directed, result.actual) : directed;
  return {
    id: source.id,
    objective: source.objective,
    name,
    algorithm,
    tags,
    weight: readWeight(written.weight),
    polarity: readPolarity(written.polarity) ?? polarityOf(inForce),
    target: inForce,
    targetInCell: target.inCell,
    targetConfirmed: source.confirmed.target !== null,
    ...(source.confirmed.target === null ? {} : { targetOfSheets: target.ofSheets }),
    ...(source.confirmed.withheld === undefined ? {} : { withheld: source.confirmed.withheld }),
    proseTargets: target.prose,
    actual: result.actual,
    state: stateOf(source, result.reading),
    stated,
    isShare: isShare(algorithm),
    isMeta: isMeta(name, algorithm),
    history: past.history,
    benchmarks: {
      national: told?.benchmarks.national ?? past.benchmarks.get(year)?.national ?? null,
      cluster: told?.benchmarks.cluster ?? past.benchmarks.get(year)?.cluster ?? null,
    },
    ratios: result.reading?.ratios ?? [],
    sums: result.reading?.sums ?? [],
    ambiguousOrder: told?.ambiguousOrder ?? false,
    datesOutsideYear: result.reading?.datesOutsideYear ?? [],
    source: plainText(written.source),
    note: plainText(written.note),
    rounds: readRounds(written.rounds),
    narrative: plainText(result.written ?? source.narrative),
    narrativeCell: (result.written ?? source.narrative)?.cell ?? null,
    cell: written.name.cell,
  };
};

const polarityOf = (target: Target): 'up' | 'down' | null => {
  if (target.kind === 'deadline') return 'down';
  if (target.kind !== 'threshold' && target.kind !== 'difference' && target.kind !== 'reference') {
    return null;
  }
  if (target.operator === '=') return null;
  return target.operator.startsWith('>') ? 'up' : 'down';
};

const stateOf = (source: IndicatorSource, reading: IndicatorReading | null): Indicator['state'] => {
  if (reading !== null && reading.state !== 'active') return reading.state;
  const { written, target, year } = source;
  if (target.ofSheets.signs.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn';
  const states = written.remarks.map((remark) => remarkState(plainText(remark) ?? '', year));
  return states.find((state) => state !== 'active') ?? 'active';
};
