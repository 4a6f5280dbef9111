import type { Written } from '../../../domain/model/cell';
import type { WrittenByYear, WrittenIndicator, WrittenPart } from '../../../domain/model/written';
import type { ColumnUse } from '../columns/mapColumns';
import { amountOf, isSumOrMean } from '../grid/amounts';
import { written, type Grid, type GridCell } from '../grid/grid';
import { contentText } from '../grid/text';
import { usesOf } from './indicatorRow';

const LONGEST_LABEL = 60;
const NAMES_YEAR = /(?<!\d)20\d\d(?!\d)/;
const SIZE = /^(?:[-+<>≥≤=‹›]|\d|€|entro\b|almeno\b|non (?:inferior|superior)|minimo\b|massimo\b)/i;

const yearOf = (period: string | null): number | null =>
  period === null ? null : Number(period.slice(0, 4));

/** Cells that the row itself holds under a role; what is merged down from above is not its own. */
const ownCells = (
  grid: Grid,
  row: number,
  uses: readonly ColumnUse[],
  role: 'target' | 'actual',
): readonly (WrittenByYear & { readonly column: number })[] =>
  usesOf(uses, role).flatMap((use) => {
    const cell = grid.cellAt(row, use.column);
    const counted = use.trait !== 'series' && (use.period?.length ?? 0) <= 4;
    return cell === undefined || !counted
      ? []
      : [{ year: yearOf(use.period), written: written(grid, cell), column: use.column }];
  });

const plain = ({ year, written: cell }: WrittenByYear): WrittenByYear => ({ year, written: cell });

/** `2024: >= 95%` under `2023: >= 90%` goes on with the target; `<= 5 gg` is a second one. */
const goesOnWithTarget = ({ year, written: cell }: WrittenByYear): boolean => {
  const text = contentText(cell.content).trim();
  return (
    year === null && cell.content.kind === 'text' && (NAMES_YEAR.test(text) || !SIZE.test(text))
  );
};

const firstPart = (
  grid: Grid,
  { name, targets, actuals, parts }: WrittenIndicator,
  label: GridCell | undefined,
): readonly WrittenPart[] => {
  if (parts !== undefined) return parts;
  const own = label === undefined ? undefined : grid.cellAt(name.cell.row, label.column);
  return [{ kind: 'row', label: own === undefined ? null : written(grid, own), targets, actuals }];
};

const isLabel = (cell: GridCell, uses: readonly ColumnUse[]): boolean =>
  cell.text.length <= LONGEST_LABEL &&
  !uses.some((use) => use.column === cell.column && use.role === 'remark');

/** What a row under an indicator adds to it, or null where it adds nothing that is kept. */
export interface MoreRow {
  readonly indicator: WrittenIndicator;
  /** False where the row held words alone. */
  readonly measured: boolean;
}

/**
 * A row without a name under an indicator. A target or an actual of its own makes it a part of the
 * indicator; words join its remarks. Nothing is added up here: parts are for the domain to judge.
 */
export const withMoreRow = (
  grid: Grid,
  row: number,
  uses: readonly ColumnUse[],
  indicator: WrittenIndicator,
  kind: WrittenPart['kind'],
): MoreRow | null => {
  const targets = ownCells(grid, row, uses, 'target');
  const actuals = ownCells(grid, row, uses, 'actual');
  const used = new Set([...targets, ...actuals].map(({ column }) => column));
  const columns = new Set(uses.map((use) => use.column));
  const texts = grid
    .cellsAt(row)
    .filter((cell) => columns.has(cell.column) && !used.has(cell.column))
    .filter((cell) => cell.content.kind === 'text');
  const label = texts.find((cell) => isLabel(cell, uses));
  const second = targets.filter((target) => !goesOnWithTarget(target)).map(plain);
  const isPart = second.length + actuals.length > 0;
  const rest: readonly Written[] = texts
    .filter((cell) => !(isPart && cell === label))
    .map((cell) => written(grid, cell));
  if (targets.length + actuals.length + rest.length === 0) return null;
  const part: WrittenPart = {
    kind,
    label: label === undefined ? null : written(grid, label),
    targets: second,
    actuals: actuals.map(plain),
  };
  const parts = isPart ? [...firstPart(grid, indicator, label), part] : indicator.parts;
  return {
    measured: targets.length + actuals.length > 0,
    indicator: {
      ...indicator,
      targets:
        kind === 'total' && second.length > 0
          ? second
          : [...indicator.targets, ...targets.filter(goesOnWithTarget).map(plain)],
      ...(kind === 'total' && part.actuals.length > 0 ? { actuals: part.actuals } : {}),
      remarks: [...indicator.remarks, ...rest],
      ...(parts === undefined ? {} : { parts }),
    },
  };
};

const amounts = (entries: readonly WrittenByYear[]): readonly number[] =>
  entries.flatMap(
    ({ written: { content } }) => amountOf({ content, text: contentText(content) }) ?? [],
  );

/** True where the row adds up the rows of the indicator above it, not those of the whole table. */
export const addsUpParts = (
  grid: Grid,
  row: number,
  uses: readonly ColumnUse[],
  { parts }: WrittenIndicator,
): boolean => {
  const [total] = amounts(ownCells(grid, row, uses, 'actual'));
  const values = (parts ?? []).flatMap(({ actuals }) => amounts(actuals.slice(0, 1)));
  return total !== undefined && values.length >= 2 && isSumOrMean(total, values);
};
