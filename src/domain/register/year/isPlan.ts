import { foldText } from '../../language/foldText';
import type { Indicator } from '../../model/indicator';
import type { Objective } from '../../model/objective';
import type { Register } from '../../model/register';
import type { WrittenSheets } from '../../model/written';

const SAYS_PLAN = /(?<![a-z])(?:piano|piao|pira|programma|previsional|preventiv)/;
const SAYS_REPORT = /(?<![a-z])(?:relazione|consuntiv|rendicont|monitoraggio|valutazione|report)/;

/** A dash or a dot in a cell reports nothing; "n.d." and "in corso" do. */
const saysSomething = (text: string | null | undefined): boolean =>
  text != null && /[\p{L}\p{N}]/u.test(text);

const reportsResult = ({ actual, narrative, stated, rounds }: Indicator, year: number): boolean =>
  saysSomething(actual?.text) ||
  actual?.confirmed === true ||
  saysSomething(narrative) ||
  stated !== null ||
  [...rounds.keys()].some((month) => month.startsWith(`${year}-`));

const isJudged = ({ oiv }: Objective): boolean => oiv.outcome !== 'pending';

/** The titles call it a plan, and nothing calls it a report. */
const isCalledPlan = ({ banners, indicators }: WrittenSheets): boolean => {
  const titles = banners.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  const names = new Set(indicators.map(({ name }) => name.cell.sheet));
  const folded = [...titles, ...names].map((title) => foldText(title));
  return (
    folded.some((title) => SAYS_PLAN.test(title)) &&
    !folded.some((title) => SAYS_REPORT.test(title))
  );
};

/**
 * Whether the sheets plan the year and report no result of it yet: not one row says something of a
 * result, and there is no column for results of the year to be filled, unless the titles call it a
 * plan. Where a column whose meaning is open may hold the results it is none.
 */
export const isPlan = (
  written: WrittenSheets,
  { year, objectives, indicators }: Pick<Register, 'year' | 'objectives' | 'indicators'>,
): boolean => {
  if (indicators.length === 0 || written.tables.some(({ mayHoldResults }) => mayHoldResults)) {
    return false;
  }
  if (indicators.some((each) => reportsResult(each, year)) || objectives.some(isJudged)) {
    return false;
  }
  const expectsResults = written.tables.some(({ results }) =>
    results.some((column) => column.year === null || column.year === year),
  );
  return !expectsResults || isCalledPlan(written);
};
