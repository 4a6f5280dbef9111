import type { Written } from '../../../domain/model/cell';
import type { WrittenByYear, WrittenIndicator } from '../../../domain/model/written';
import { written, type Grid, type GridCell } from '../grid/grid';
import { yearEntries } from '../grid/history';
import { foldedText } from '../grid/text';
import type { ColumnUse } from '../columns/mapColumns';
import { yearOfRow } from './yearOfRow';

/** The cell of a column in a row; a cell merged downwards counts for every row it covers. */
export const valueAt = (grid: Grid, row: number, column: number): GridCell | undefined => {
  const cell = grid.shownAt(row, column);
  return cell?.column === column ? cell : undefined;
};

type UsesByRole = ReadonlyMap<ColumnUse['role'], readonly ColumnUse[]>;

const sorted = new WeakMap<readonly ColumnUse[], UsesByRole>();

const byRole = (uses: readonly ColumnUse[]): UsesByRole => {
  const known = sorted.get(uses);
  if (known !== undefined) return known;
  const found = new Map<ColumnUse['role'], ColumnUse[]>();
  for (const use of uses) found.set(use.role, [...(found.get(use.role) ?? []), use]);
  sorted.set(uses, found);
  return found;
};

const NO_USES: readonly ColumnUse[] = [];

/** The columns of a role; sorted once per table, since every row asks for every role. */
export const usesOf = (uses: readonly ColumnUse[], role: ColumnUse['role']): readonly ColumnUse[] =>
  byRole(uses).get(role) ?? NO_USES;

const yearOf = (period: string | null): number | null =>
  period === null ? null : Number(period.slice(0, 4));

/** Merged over rows of several indicators: a value of them all and of none. */
const isShared = (grid: Grid, row: number, column: number, name: Written): boolean => {
  const merge = grid.mergeAt(row, column);
  if (merge === undefined || merge.top === merge.bottom) return false;
  const own = grid.mergeAt(name.cell.row, name.cell.column);
  return merge.top < (own?.top ?? row) || merge.bottom > (own?.bottom ?? row);
};

const OWN_ROLES: readonly ColumnUse['role'][] = ['achievement', 'weight', 'gap', 'status'];

interface RowReader {
  readonly one: (role: ColumnUse['role']) => Written | null;
  readonly every: (
    role: ColumnUse['role'],
  ) => readonly { readonly use: ColumnUse; readonly written: Written }[];
}

const rowReader = (
  grid: Grid,
  row: number,
  uses: readonly ColumnUse[],
  name: Written,
): RowReader => {
  const every: RowReader['every'] = (role) => {
    const found: { readonly use: ColumnUse; readonly written: Written }[] = [];
    for (const use of usesOf(uses, role)) {
      const cell = valueAt(grid, row, use.column);
      if (cell === undefined) continue;
      if (OWN_ROLES.includes(role) && isShared(grid, row, use.column, name)) continue;
      found.push({ use, written: written(grid, cell) });
    }
    return found;
  };
  return { every, one: (role) => every(role)[0]?.written ?? null };
};

/** A revised target, where its cell is filled, stands for the first one of the same year. */
const targetsOf = (
  row: RowReader,
): { readonly targets: readonly WrittenByYear[]; readonly replaced: readonly Written[] } => {
  const cells = row.every('target');
  const revised = cells.filter(({ use }) => use.trait === 'revised');
  const inForce = cells.filter(
    ({ use }) =>
      use.trait === 'revised' || !revised.some((other) => other.use.period === use.period),
  );
  return {
    targets: inForce.map(({ use, written: cell }) => ({ year: yearOf(use.period), written: cell })),
    replaced: cells.filter((cell) => !inForce.includes(cell)).map((cell) => cell.written),
  };
};

const isMonth = (period: string | null): boolean => period !== null && period.length > 4;

/** `Dic`, `IV trim`, `II semestre`: the last of several periods, not the whole year. */
const LAST_PERIOD =
  /^(?:dic(?:embre)?\.?|(?:iv|4|quarto)\W{0,2}trim\w*\.?|(?:ii|2|secondo)\W{0,2}sem\w*\.?)$/;

const monthFound = new WeakMap<readonly ColumnUse[], ReadonlyMap<ColumnUse, string>>();

/** The month of every result column that stands for a part of the year; `2023-12` for the last one. */
const monthsOf = (uses: readonly ColumnUse[]): ReadonlyMap<ColumnUse, string> => {
  const known = monthFound.get(uses);
  if (known !== undefined) return known;
  const actuals = usesOf(uses, 'actual');
  const partial = actuals.filter((use) => isMonth(use.period));
  const last = actuals.filter(
    (use) =>
      partial.length > 0 &&
      !isMonth(use.period) &&
      LAST_PERIOD.test(foldedText(use.mapping.header.split(' · ').at(-1) ?? '')),
  );
  const year = partial[0]?.period?.slice(0, 4) ?? '';
  const months = new Map<ColumnUse, string>([
    ...partial.map((use) => [use, use.period ?? ''] as const),
    ...last.map((use) => [use, `${use.period ?? year}-12`] as const),
  ]);
  monthFound.set(uses, months);
  return months;
};

const NONE: ReadonlySet<ColumnUse> = new Set();

const olderFound = new WeakMap<readonly ColumnUse[], ReadonlySet<ColumnUse>>();

/** Of result columns for several years, those before the newest: they are a series too. */
const olderYears = (uses: readonly ColumnUse[]): ReadonlySet<ColumnUse> => {
  const known = olderFound.get(uses);
  if (known !== undefined) return known;
  const plain = usesOf(uses, 'actual').filter(
    (use) => use.trait !== 'series' && !monthsOf(uses).has(use),
  );
  const years = plain.map((use) => yearOf(use.period) ?? Infinity);
  const newest = Math.max(...years);
  const older =
    plain.length < 2
      ? NONE
      : new Set(plain.filter((use) => (yearOf(use.period) ?? Infinity) < newest));
  olderFound.set(uses, older);
  return older;
};

const seriesOf = (row: RowReader, uses: readonly ColumnUse[]): readonly WrittenByYear[] => [
  ...row.every('series').flatMap((cell) => yearEntries(cell.written)),
  ...row
    .every('actual')
    .filter(
      ({ use }) => (use.trait === 'series' && use.period !== null) || olderYears(uses).has(use),
    )
    .map(({ use, written: cell }) => ({ year: yearOf(use.period), written: cell })),
];

/** A row of a table as written; `name` is given because cards put tags in front of it. */
export const indicatorRow = (
  grid: Grid,
  row: number,
  uses: readonly ColumnUse[],
  objective: string,
  name: Written,
): WrittenIndicator => {
  const reader = rowReader(grid, row, uses, name);
  const { targets, replaced } = targetsOf(reader);
  const actuals = reader.every('actual').filter(({ use }) => use.trait !== 'series');
  return {
    objective,
    name,
    algorithm: reader.one('algorithm'),
    targets,
    deadline: reader.one('deadline'),
    actuals: actuals
      .filter(({ use }) => !monthsOf(uses).has(use))
      .map(({ use, written: cell }) => ({ year: yearOf(use.period), written: cell })),
    narrative: null,
    achievement: reader.one('achievement'),
    ...(usesOf(uses, 'achievement')[0]?.ofOne === true ? { achievementOfOne: true } : {}),
    weight: reader.one('weight'),
    unit: reader.one('unit'),
    polarity: reader.one('polarity'),
    baseline: reader.one('baseline'),
    status: reader.one('status'),
    gap: reader.one('gap'),
    source: reader.one('source'),
    note: reader.one('note'),
    remarks: [...reader.every('remark').map((cell) => cell.written), ...replaced],
    history: seriesOf(reader, uses),
    rounds: actuals
      .filter(({ use }) => monthsOf(uses).has(use))
      .map(({ use, written: cell }) => ({ month: monthsOf(uses).get(use) ?? '', written: cell })),
    ofYear: yearOfRow(grid, row, uses),
    hidden: grid.isHidden(row),
  };
};
