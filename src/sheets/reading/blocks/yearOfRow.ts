import type { WrittenByYear } from '../../../domain/model/written';
import type { ColumnUse } from '../columns/mapColumns';
import { written, type Grid } from '../grid/grid';
import { matchKey } from '../grid/text';

/** A column that says of every row which year it is about. */
const YEAR_COLUMN =
  /^(?:anno|esercizio|annualita|anno (?:di )?(?:riferimento|rilevazione|competenza))$/;
const YEAR = /^(?:anno )?(20[0-4]\d)$/;

const found = new WeakMap<readonly ColumnUse[], number | null>();

const yearColumn = (uses: readonly ColumnUse[]): number | null => {
  const known = found.get(uses);
  if (known !== undefined) return known;
  const use = uses.find(
    ({ role, mapping }) => role === 'ignored' && YEAR_COLUMN.test(matchKey(mapping.header)),
  );
  const column = use?.column ?? null;
  found.set(uses, column);
  return column;
};

/** What a column `Anno` says of a row, or null where there is none or its cell holds no year. */
export const yearOfRow = (
  grid: Grid,
  row: number,
  uses: readonly ColumnUse[],
): WrittenByYear | null => {
  const column = yearColumn(uses);
  const cell = column === null ? undefined : grid.shownAt(row, column);
  if (cell === undefined || cell.column !== column) return null;
  const { content } = cell;
  const said = content.kind === 'date' ? content.date.slice(0, 4) : matchKey(cell.text);
  const year = YEAR.exec(said)?.[1];
  return year === undefined ? null : { year: Number(year), written: written(grid, cell) };
};
