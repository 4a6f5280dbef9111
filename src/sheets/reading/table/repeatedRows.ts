import type { WrittenByYear, WrittenIndicator, WrittenPart } from '../../../domain/model/written';
import type { SheetBlock } from '../blocks/sheetBlock';
import { indicatorColumn } from '../blocks/sheetBlock';
import { valueAt } from '../blocks/indicatorRow';
import { written, type Grid, type GridCell } from '../grid/grid';
import { isTotal } from '../grid/rowWords';
import { contentText, foldedText, matchKey } from '../grid/text';
import { headerPeriod } from '../headers/headerPeriod';

/** An indicator with the row that it stands in. */
export interface RowIndicator {
  readonly row: number;
  readonly indicator: WrittenIndicator;
}

/** Headers of columns that tell the rows of one indicator apart; of years the register takes care. */
const PERIOD_HEADER =
  /^(?:periodo|trimestre|semestre|quadrimestre|mese|rilevazione|periodo (?:di )?(?:riferimento|rilevazione)|data (?:di )?rilevazione|monitoraggio)$/;
const UNIT_HEADER =
  /\b(?:sede|sedi|reparto|ufficio|unita|filiale|struttura|provincia|comune|territorio|presidio|centro|punto)\b/;

interface KeyColumns {
  readonly period: number | null;
  readonly unit: number | null;
}

const keyColumns = (block: SheetBlock): KeyColumns => {
  const headed = (words: RegExp, from = -1): number | null =>
    block.uses.find(
      ({ column, role, mapping }) =>
        column > from &&
        (role === 'ignored' || role === 'department') &&
        words.test(foldedText(mapping.header)),
    )?.column ?? null;
  return {
    period: headed(PERIOD_HEADER),
    unit: headed(UNIT_HEADER, indicatorColumn(block.uses)),
  };
};

/** A row with what tells it apart from others of the same indicator. */
interface KeyedRow extends RowIndicator {
  readonly year: number | null;
  readonly period: GridCell | null;
  readonly unit: GridCell | null;
}

const keyed = (grid: Grid, columns: KeyColumns, { row, indicator }: RowIndicator): KeyedRow => {
  const at = (column: number | null): GridCell | null =>
    column === null ? null : (valueAt(grid, row, column) ?? null);
  return {
    row,
    indicator,
    year: indicator.ofYear?.year ?? null,
    period: at(columns.period),
    unit: at(columns.unit),
  };
};

const labelOf = ({ period, unit }: KeyedRow): GridCell | null => period ?? unit;

const textsOf = (entries: readonly WrittenByYear[]): string =>
  entries.map(({ written: cell }) => contentText(cell.content)).join('|');

const partOf = (grid: Grid, row: KeyedRow): WrittenPart => {
  const label = labelOf(row);
  const total = label !== null && isTotal(label.text);
  return {
    kind: total ? 'total' : row.period === null ? 'row' : 'period',
    label: label === null ? null : written(grid, label),
    targets: row.indicator.targets,
    actuals: row.indicator.actuals,
  };
};

/** `II trimestre` of 2023 → `2023-06`; null without a month or a year. */
const monthOf = ({ year, period }: KeyedRow): string | null => {
  if (period === null) return null;
  const said = headerPeriod(period.text);
  const inYear = said.year ?? year;
  if (inYear === null) return null;
  const last = /\bdic|\biv\b|\b4\b|\b(?:ii|2)\W{0,2}sem|quarto|secondo sem/.test(
    foldedText(period.text),
  );
  const month = said.month ?? (last ? 12 : null);
  return month === null ? null : `${inYear}-${String(month).padStart(2, '0')}`;
};

const roundsOf = (rows: readonly KeyedRow[]): WrittenIndicator['rounds'] =>
  rows.flatMap((row) => {
    const month = monthOf(row);
    const [actual] = row.indicator.actuals;
    return month === null || actual === undefined ? [] : [{ month, written: actual.written }];
  });

const joinedParts = (grid: Grid, rows: readonly KeyedRow[]): WrittenIndicator => {
  const parts = rows.map((row) => partOf(grid, row));
  const first = rows[0]?.indicator as WrittenIndicator;
  const totals = parts.filter(({ kind }) => kind === 'total');
  // One row of a past year's is not that year's result: then its series has none.
  const single = first.ofYear === null ? first.actuals : [];
  return {
    ...first,
    actuals: totals.length > 0 ? totals.flatMap(({ actuals }) => actuals) : single,
    achievement: null,
    remarks: rows.flatMap(({ indicator }) => indicator.remarks),
    rounds: [...first.rounds, ...roundsOf(rows)],
    parts,
  };
};

/** Rows that cannot be told apart, or units with targets of their own, stay indicators of their own. */
const joined = (grid: Grid, rows: readonly KeyedRow[]): readonly WrittenIndicator[] => {
  const each = rows.map(({ indicator }) => indicator);
  const labels = rows.map((row) => labelOf(row)?.text ?? '');
  if (rows.length === 1 || labels.includes('') || new Set(labels).size < rows.length) return each;
  const byPeriod = rows.some(({ period }) => period !== null);
  const targets = new Set(each.map((indicator) => textsOf(indicator.targets)));
  return byPeriod || labels.some(isTotal) || targets.size === 1 ? [joinedParts(grid, rows)] : each;
};

/**
 * Exports repeat an indicator for each period or unit. Rows of one year, objective and name that a
 * column `Periodo` or `Sede` tells apart are one indicator.
 */
export const withoutRepeatedRows = (
  grid: Grid,
  block: SheetBlock,
  rows: readonly RowIndicator[],
): readonly WrittenIndicator[] => {
  const columns = keyColumns(block);
  if (columns.period === null && columns.unit === null)
    return rows.map(({ indicator }) => indicator);
  const groups = new Map<string, KeyedRow[]>();
  for (const row of rows.map((one) => keyed(grid, columns, one))) {
    const key = `${row.year ?? ''}|${row.indicator.objective}|${matchKey(contentText(row.indicator.name.content))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => joined(grid, group));
};
