import type { IndicatorModel } from '../../src/application/contract/indicatorModel';
import type { TrueActual, TrueReading } from '../samples/sampleData';

/** A difference between what was read and what a careful person reads, in words. */
const differing = (what: string, wanted: unknown, got: unknown): string[] =>
  JSON.stringify(wanted) === JSON.stringify(got)
    ? []
    : [`${what}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`];

/** A truth is written with two decimals where a ratio has more. */
const near = (wanted: number | null, got: number | null): boolean =>
  wanted === null || got === null ? wanted === got : Math.abs(wanted - got) < 0.005;

const targetDifferences = (reads: TrueReading, got: IndicatorModel): string[] =>
  (Object.keys(reads.target) as (keyof TrueReading['target'])[]).flatMap((field) =>
    differing(`target.${field}`, reads.target[field], got.target[field]),
  );

const actualDifferences = (wanted: TrueActual, got: IndicatorModel): string[] =>
  (['value', 'numerator', 'denominator'] as const)
    .filter((field) => !near(wanted[field], got.actual[field]))
    .map((field) => `actual.${field}: wanted ${wanted[field]}, got ${got.actual[field]}`)
    .concat(differing('actual.date', wanted.date, got.actual.date));

/**
 * Everything in which an indicator differs from the truth. What is sure must be read, with high
 * confidence; what is not sure may be read with low confidence, or be the best guess; where the
 * text gives nothing, nothing may be read with high confidence.
 */
export const againstTruth = (reads: TrueReading, got: IndicatorModel): string[] => {
  const { actual } = reads;
  const read = got.actual.value !== null || got.actual.date !== null;
  const confident = read && got.actual.confidence === 'high';
  const result = [
    ...targetDifferences(reads, got),
    ...differing('stated', reads.stated, got.stated),
  ];
  if (actual === null)
    return confident ? [...result, 'actual: read where the text gives none'] : result;
  if (!actual.sure) return confident ? [...result, ...actualDifferences(actual, got)] : result;
  const unsure =
    confident || (actual.value === null && actual.date === null) ? [] : ['actual: not sure'];
  return [...result, ...unsure, ...actualDifferences(actual, got)];
};
