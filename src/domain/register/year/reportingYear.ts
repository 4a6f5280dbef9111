import type { WrittenByYear, WrittenSheets } from '../../model/written';
import { YEAR_RULES, type YearRule } from './yearRules';
import type { ReportingYear, YearSource } from './yearSource';

/** A year of rank `most` is the one where this many times as many cells name it as any other. */
const CLEAR_MAJORITY = 2;

const textOf = ({ written: { content } }: WrittenByYear): string => {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'date':
      return content.date.split('-').reverse().join('/');
    case 'boolean':
    case 'error':
      return '';
  }
};

/** What one rule finds: a source for every year, in the order of their first cells. */
export const sourcesOf = (rule: YearRule, sheets: WrittenSheets): readonly YearSource[] => {
  const found = new Map<number, YearSource>();
  for (const cell of rule.cells(sheets)) {
    for (const year of rule.reads(cell)) {
      const known = found.get(year);
      found.set(
        year,
        known === undefined
          ? { rule: rule.id, year, text: textOf(cell), cell: cell.written.cell, count: 1 }
          : { ...known, count: known.count + 1 },
      );
    }
  }
  return [...found.values()];
};

const yearsOf = (sources: readonly YearSource[]): readonly number[] =>
  [...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);

const votes = (sources: readonly YearSource[], year: number): number =>
  sources.filter((source) => source.year === year).reduce((sum, { count }) => sum + count, 0);

/** The one year of a rank, or null where its sources disagree. */
const oneYear = (sources: readonly YearSource[], decides: YearRule['decides']): number | null => {
  const years = [...yearsOf(sources)].sort((a, b) => votes(sources, b) - votes(sources, a));
  const [first, second] = years;
  if (first === undefined || second === undefined) return first ?? null;
  const clear = votes(sources, first) >= CLEAR_MAJORITY * votes(sources, second);
  return decides === 'most' && clear ? first : null;
};

const found = (
  year: number,
  sources: readonly YearSource[],
  alsoHeld: readonly number[],
): ReportingYear => ({
  kind: 'found',
  year,
  sources: sources.filter((source) => source.year === year),
  alsoHeld: [...new Set(alsoHeld)].filter((other) => other !== year),
});

/** Years that the rules of the deciding rank hold beside: whoever asks for them contradicts nothing. */
const heldBy = (rules: readonly YearRule[], sheets: WrittenSheets): readonly number[] =>
  rules.flatMap((rule) => rule.holds?.(sheets) ?? []);

/** Of the years of spans: the one that the sheets report on, else the first. */
const withinSpans = (
  spans: readonly YearSource[],
  held: readonly number[],
  ranks: readonly Rank[],
  sheets: WrittenSheets,
): ReportingYear => {
  for (const { rules, decides } of ranks.filter(({ rank }) => rank <= LAST_WITHIN)) {
    const sources = rules
      .flatMap((rule) => sourcesOf(rule, sheets))
      .filter(({ year }) => held.includes(year));
    const year = oneYear(sources, decides);
    // Results say more than a span: another of its years contradicts them.
    if (year !== null) return found(year, sources, heldBy(rules, sheets));
  }
  const year = oneYear(spans, 'each');
  return year === null
    ? { kind: 'unclear', candidates: yearsOf(spans), sources: spans }
    : found(year, spans, held);
};

/** Targets and dates of a plan speak of all its years: they say nothing of the one that counts. */
const LAST_WITHIN = 7;

interface Rank {
  readonly rank: YearRule['rank'];
  readonly decides: YearRule['decides'];
  readonly rules: readonly YearRule[];
}

const RANKS: readonly Rank[] = [...new Set(YEAR_RULES.map(({ rank }) => rank))]
  .sort((a, b) => a - b)
  .map((rank) => {
    const rules = YEAR_RULES.filter((rule) => rule.rank === rank);
    return { rank, rules, decides: rules[0]?.decides ?? 'each' };
  });

/**
 * The reporting year that the workbook itself says: the first rank of {@link YEAR_RULES} that
 * speaks decides; sources of one rank that disagree leave it open. Of several years in a column
 * `Anno` none is the year by itself: lower ranks may say it.
 */
export const reportingYear = (sheets: WrittenSheets): ReportingYear => {
  let open: readonly YearSource[] = [];
  for (const [at, { rules, decides }] of RANKS.entries()) {
    const sources = rules.flatMap((rule) => sourcesOf(rule, sheets));
    if (sources.length === 0) continue;
    const held = heldBy(rules, sheets);
    if (decides === 'within') return withinSpans(sources, held, RANKS.slice(at + 1), sheets);
    const year = oneYear(sources, decides);
    const fits = open.length === 0 || open.some((source) => source.year === year);
    if (year !== null && fits) return found(year, sources, held);
    if (open.length === 0) open = sources;
    if (rules.every(({ id }) => id !== 'year-column')) break;
  }
  return { kind: 'unclear', candidates: yearsOf(open), sources: open };
};
