import { foldText } from '../../language/foldText';
import type { Written } from '../../model/cell';
import type { Indicator } from '../../model/indicator';
import type { Objective } from '../../model/objective';
import type { Register } from '../../model/register';
import type { WrittenIndicator, WrittenSheets } from '../../model/written';
import { plainText } from '../cells/plainText';

const SAYS_PLAN = /(?<![a-z])(?:piano|piao|pira|programma|previsional|preventiv)/;
const SAYS_REPORT = /(?<![a-z])(?:relazione|consuntiv|rendicont|monitoraggio|valutazione|report)/;

/** A dash or a dot in a cell reports nothing; "n.d." and "in corso" do. */
const saysSomething = (cell: Written | null): boolean =>
  cell !== null && /[\p{L}\p{N}]/u.test(plainText(cell) ?? '');

/** How far a thing has come; "nuovo" or "approvato" say nothing of it. */
const PROGRESS = /raggiunt|complet|conclus|corso|avviat|realizzat|parzial|ritardo/;

const rowReports = (
  { actuals, parts = [], achievement, rounds, status }: WrittenIndicator,
  year: number,
): boolean =>
  saysSomething(achievement) ||
  PROGRESS.test(foldText(plainText(status) ?? '')) ||
  [...actuals, ...parts.flatMap((part) => part.actuals)].some(
    (each) => (each.year ?? year) === year && saysSomething(each.written),
  ) ||
  rounds.some(({ month, written }) => month.startsWith(`${year}-`) && saysSomething(written));

const isConfirmed = ({ actual }: Indicator): boolean => actual?.confirmed === true;

const isJudged = ({ oiv }: Objective): boolean => oiv.outcome !== 'pending';

/** What titles and names of sheets call the workbook: a report wherever one does. */
const calledIn = ({ banners, indicators }: WrittenSheets): 'plan' | 'report' | null => {
  const titles = banners.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  const names = new Set(indicators.map(({ name }) => name.cell.sheet));
  const folded = [...titles, ...names].map((title) => foldText(title));
  if (folded.some((title) => SAYS_REPORT.test(title))) return 'report';
  return folded.some((title) => SAYS_PLAN.test(title)) ? 'plan' : null;
};

/**
 * Whether the sheets plan the year and report no result of it yet: not one row says something of a
 * result, and there is no column for results of the year to be filled, unless the titles call it a
 * plan, and unless they call it a report. Where a column whose meaning is open may hold the results it is none.
 */
export const isPlan = (
  written: WrittenSheets,
  { year, objectives, indicators }: Pick<Register, 'year' | 'objectives' | 'indicators'>,
): boolean => {
  if (indicators.length === 0 || written.tables.some(({ mayHoldResults }) => mayHoldResults)) {
    return false;
  }
  const reported =
    written.narratives.some((narrative) => saysSomething(narrative.written)) ||
    written.indicators.some((row) => rowReports(row, year)) ||
    indicators.some(isConfirmed) ||
    objectives.some(isJudged);
  if (reported) return false;
  const expectsResults = written.tables.some(({ results }) =>
    results.some((column) => column.year === null || column.year === year),
  );
  const called = calledIn(written);
  return called === 'plan' || (!expectsResults && called !== 'report');
};
