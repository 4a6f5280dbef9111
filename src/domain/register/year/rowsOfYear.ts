import { foldText } from '../../language/foldText';
import type { WrittenByYear, WrittenIndicator, WrittenSheets } from '../../model/written';
import { plainText } from '../cells/plainText';

const keyOf = ({ objective, name }: WrittenIndicator): string =>
  `${objective}|${foldText(plainText(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim()}`;

const resultOf = ({ ofYear, actuals }: WrittenIndicator): readonly WrittenByYear[] => {
  const [actual] = actuals;
  return ofYear?.year == null || actual === undefined
    ? []
    : [{ year: ofYear.year, written: actual.written }];
};

/** The rows of other years by indicator: what they report is its series. */
const seriesOf = (
  rows: readonly WrittenIndicator[],
  year: number,
): ReadonlyMap<string, readonly WrittenByYear[]> => {
  const series = new Map<string, readonly WrittenByYear[]>();
  for (const row of rows) {
    if (row.ofYear === null || row.ofYear.year === year) continue;
    const key = keyOf(row);
    series.set(key, [...(series.get(key) ?? []), ...resultOf(row)]);
  }
  return series;
};

/** What a column `Anno` limits to the reporting year. */
export interface RowsOfYear {
  readonly sheets: WrittenSheets;
  /** Rows of other years whose indicator has none of the reporting year. */
  readonly withoutRow: readonly WrittenIndicator[];
}

/**
 * The sheets with the rows of the reporting year alone, where a column `Anno` tells rows of years
 * apart: those of other years become the series of the same indicator. Where no row is of the
 * reporting year nothing is left out: the year is what is wrong.
 */
export const rowsOfYear = (sheets: WrittenSheets, year: number): RowsOfYear => {
  const { indicators } = sheets;
  const isOther = ({ ofYear }: WrittenIndicator): boolean =>
    ofYear !== null && ofYear.year !== year;
  if (!indicators.some(isOther) || !indicators.some(({ ofYear }) => ofYear?.year === year)) {
    return { sheets, withoutRow: [] };
  }
  const series = seriesOf(indicators, year);
  const places = new Map<number, number>();
  const kept = indicators.flatMap((indicator, at) => {
    if (isOther(indicator)) return [];
    places.set(at, places.size);
    const own = indicator.ofYear === null ? undefined : series.get(keyOf(indicator));
    return own === undefined
      ? [indicator]
      : [{ ...indicator, history: [...indicator.history, ...own] }];
  });
  const names = new Set(kept.map(keyOf));
  return {
    sheets: {
      ...sheets,
      indicators: kept,
      narratives: sheets.narratives.map((narrative) => ({
        ...narrative,
        indicators: narrative.indicators.flatMap((at) => places.get(at) ?? []),
      })),
    },
    withoutRow: indicators.filter((row) => isOther(row) && !names.has(keyOf(row))),
  };
};
