import type { Written } from '../../../domain/model/cell';
import type {
  WrittenByYear,
  WrittenIndicator,
  WrittenObjective,
} from '../../../domain/model/written';
import { localAddress } from '../../../domain/model/cellAddress';
import { written, type Grid, type GridCell } from '../grid/grid';
import { parseTitle } from '../grid/objectiveHeader';
import { EMPTY_CONTENT, type SheetContent } from '../grid/sheetContent';
import { singleYear, spanStart } from '../headers/headerPeriod';
import type { RecognisedBlock } from '../recognition';
import { objectiveBook, type NamedObjective, type ObjectiveBook } from '../table/tableObjectives';
import { nameOf, valueOf, type PairCard, type PairSheet } from './pairCards';
import { pairMeaning, yearOfLabel, type PairMeaning } from './pairLabels';

const TARGET_SIGN =
  /[<>≥≤]|^(?:entro|almeno|non (?:inferiore|superiore)|massimo|minimo|maggiore|minore)\b/i;

/** What holds for the cards below: the objective that they stand under. */
interface Heading {
  readonly objective: GridCell | null;
  readonly department: string | null;
  readonly area: string | null;
}

const headingOf = (card: PairCard, before: Heading): Heading => ({
  objective: valueOf(card, 'objective') ?? before.objective,
  department: valueOf(card, 'department')?.text ?? before.department,
  area: valueOf(card, 'area')?.text ?? before.area,
});

const isSaid = (cell: GridCell): boolean => !/^[-–—/]+$/.test(cell.text);

/** Values under years: what their label says; without one, targets where they bear a sign. */
const meaningOfYears = (card: PairCard, at: number): PairMeaning | null => {
  const row = card.years[at];
  if (row === undefined) return null;
  const said = row.label === null ? null : pairMeaning(row.label.text);
  if (said === 'target' || said === 'actual') return said;
  return row.values.some(({ cell }) => TARGET_SIGN.test(cell.text)) ? 'target' : null;
};

const entriesOf = (
  grid: Grid,
  card: PairCard,
  means: 'target' | 'actual',
  planStart: number | null,
): readonly WrittenByYear[] => [
  ...card.pairs
    .filter((pair) => pair.means === means)
    .flatMap(({ label, values }) => {
      const year = yearOfLabel(label.text, planStart);
      const [value, ...others] = values.filter(isSaid);
      return year === 'unknown' || value === undefined || others.length > 0
        ? []
        : [{ year, written: written(grid, value) }];
    }),
  ...card.years.flatMap(({ values }, at) =>
    meaningOfYears(card, at) === means
      ? values
          .filter(({ cell }) => isSaid(cell))
          .map(({ year, cell }) => ({ year, written: written(grid, cell) }))
      : [],
  ),
];

const namedObjective = (grid: Grid, heading: Heading, card: PairCard): NamedObjective => {
  const cell = heading.objective;
  const place = { sheet: grid.sheet, row: card.top, column: 0 };
  if (cell === null)
    return { code: null, title: grid.sheet, level: 'unknown', cell: place, label: grid.sheet };
  return { ...parseTitle(cell.text), cell: written(grid, cell).cell, label: cell.text };
};

const indicatorOf = (
  grid: Grid,
  card: PairCard,
  name: GridCell,
  objective: string,
  planStart: number | null,
): WrittenIndicator => {
  const one = (means: PairMeaning): Written | null => {
    const cell = valueOf(card, means);
    return cell === null ? null : written(grid, cell);
  };
  const actuals = entriesOf(grid, card, 'actual', planStart);
  const newest = Math.max(...actuals.map(({ year }) => year ?? Infinity));
  return {
    objective,
    name: written(grid, name),
    algorithm: one('algorithm'),
    targets: entriesOf(grid, card, 'target', planStart),
    deadline: null,
    actuals,
    narrative: null,
    achievement: one('achievement'),
    weight: one('weight'),
    unit: one('unit'),
    polarity: one('polarity'),
    baseline: one('baseline'),
    status: null,
    gap: null,
    source: one('source'),
    note: null,
    remarks: card.pairs
      .filter(({ means }) => means === 'remark')
      .flatMap(({ values }) => values.filter(isSaid).map((cell) => written(grid, cell))),
    history: actuals.filter(({ year }) => year !== null && year < newest),
    rounds: [],
    ofYear: null,
    hidden: grid.isHidden(name.row),
  };
};

/** Values that nothing was made of: of no meaning, of an unknown year, or several without years. */
const unreadRows = (card: PairCard, planStart: number | null): readonly number[] => [
  ...card.years.flatMap(({ values }, at) =>
    meaningOfYears(card, at) === null ? (values[0]?.cell.row ?? []) : [],
  ),
  ...card.pairs
    .filter(({ means }) => means === 'target' || means === 'actual')
    .filter(
      ({ label, values }) =>
        values.filter(isSaid).length > 1 ||
        (yearOfLabel(label.text, planStart) === 'unknown' && values.some(isSaid)),
    )
    .map(({ label }) => label.row),
];

const blockOf = (card: PairCard): RecognisedBlock => {
  const columns = card.pairs.flatMap(({ label, values }) => [label, ...values]);
  const right = Math.max(...columns.map(({ column }) => column));
  const left = Math.min(...columns.map(({ column }) => column));
  return {
    range: `${localAddress(card.top, left)}:${localAddress(card.bottom, right)}`,
    headerRow: card.top + 1,
    columns: [],
    confidence: 1,
  };
};

/** The first year of the plan, from the sheet's name and the texts above its first card. */
const planStartOf = (grid: Grid, { parts }: PairSheet): number | null => {
  const first = parts.find(({ isCard }) => isCard)?.card.top ?? 0;
  const titles = [
    grid.sheet,
    ...grid.rows
      .filter((row) => row < first)
      .flatMap((row) => grid.cellsAt(row).map((c) => c.text)),
  ];
  const years = new Set(titles.flatMap((title) => spanStart(title) ?? singleYear(title) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
};

interface Progress {
  heading: Heading;
  readonly indicators: WrittenIndicator[];
  readonly banners: Written[];
  readonly leftOut: number[];
}

const takeCard = (
  grid: Grid,
  card: PairCard,
  book: ObjectiveBook,
  progress: Progress,
  planStart: number | null,
): void => {
  const name = nameOf(card);
  if (name === null) return;
  const heading = headingOf(card, progress.heading);
  const named = namedObjective(grid, heading, card);
  const key = book.enter(named, { area: heading.area, parent: null, level: named.level });
  book.amend(key, { department: heading.department });
  progress.indicators.push(indicatorOf(grid, card, name, key, planStart));
  progress.leftOut.push(...unreadRows(card, planStart));
};

/** What the cards of a sheet say, and where they stand. */
export const readPairCards = (
  grid: Grid,
  sheet: PairSheet,
): { readonly content: SheetContent; readonly blocks: readonly RecognisedBlock[] } => {
  const book = objectiveBook(grid.sheet);
  const planStart = planStartOf(grid, sheet);
  const progress: Progress = {
    heading: { objective: null, department: null, area: null },
    indicators: [],
    banners: [],
    leftOut: [],
  };
  for (const { card, isCard } of sheet.parts) {
    if (isCard) takeCard(grid, card, book, progress, planStart);
    else {
      progress.heading = headingOf(card, progress.heading);
      const cells = card.rest.flatMap((row) => grid.cellsAt(row));
      progress.banners.push(...cells.map((cell) => written(grid, cell)));
      progress.leftOut.push(...card.rest.filter((row) => grid.cellsAt(row).length > 2));
    }
  }
  const objectives: readonly WrittenObjective[] = book.all();
  const { indicators, banners, leftOut } = progress;
  return {
    content: { ...EMPTY_CONTENT, objectives, indicators, banners, leftOut },
    blocks: sheet.parts.flatMap(({ card, isCard }) => (isCard ? [blockOf(card)] : [])),
  };
};
