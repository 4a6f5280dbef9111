import { actualYears } from '../actuals/actualYears';
import type { Written } from '../model/cell';
import type { WrittenIndicator, WrittenSheets } from '../model/written';
import { yearsOfTarget } from '../targets/yearsOfTarget';
import type { YearEvidence } from './reportingYear';
import { yearsOfTitle } from './yearsOfTitle';

const wordsOf = (written: Written): string =>
  written.content.kind === 'text' ? written.content.text : '';

/** What the sheets say of the reporting year. Series of past years are no evidence. */
export const yearEvidence = (written: WrittenSheets): YearEvidence => ({
  banners: [
    ...written.banners.flatMap((banner) => yearsOfTitle(wordsOf(banner))),
    ...sheetNames(written).flatMap(yearsOfTitle),
  ],
  results: [
    ...written.narratives.flatMap((narrative) => actualYears(wordsOf(narrative.written))),
    ...written.indicators.flatMap((indicator) =>
      indicator.actuals.flatMap((actual) => actualYears(wordsOf(actual.written))),
    ),
  ],
  actualColumns: actualColumnYears(written.indicators),
  targets: written.indicators.flatMap(targetYears),
});

/** The names of the sheets that hold indicators: "PDO 2023" is a title like any other. */
const sheetNames = (written: WrittenSheets): readonly string[] => [
  ...new Set(written.indicators.map((indicator) => indicator.name.cell.sheet)),
];

/**
 * The year of the actual column: the newest that has results, and targets of its own where targets
 * stand by year. None where the results stand in a column without a year.
 */
const actualColumnYears = (indicators: readonly WrittenIndicator[]): readonly number[] => {
  const actuals = indicators.flatMap((indicator) => indicator.actuals);
  if (actuals.some((actual) => actual.year === null)) return [];
  const years = new Set(actuals.flatMap((actual) => actual.year ?? []));
  const wanted = new Set(
    indicators.flatMap((indicator) => indicator.targets.flatMap((target) => target.year ?? [])),
  );
  const both = [...years].filter((year) => wanted.has(year));
  const candidates = both.length > 0 ? both : [...years];
  return candidates.length === 0 ? [] : [Math.max(...candidates)];
};

const targetYears = (indicator: WrittenIndicator): readonly number[] => [
  ...yearsOfTarget(indicator.targets),
  ...[indicator.deadline, ...indicator.actuals.map((actual) => actual.written)].flatMap((cell) =>
    cell?.content.kind === 'date' ? [Number(cell.content.date.slice(0, 4))] : [],
  ),
];
