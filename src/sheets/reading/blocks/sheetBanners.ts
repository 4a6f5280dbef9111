import type { Written } from '../../../domain/model/cell';
import type { WrittenResultColumn, WrittenTable } from '../../../domain/model/written';
import type { ColumnUse } from '../columns/mapColumns';
import { isEvaluationBox } from '../grid/evaluationBox';
import { objectiveHeader, splitCode } from '../grid/objectiveHeader';
import { rowsBetween, written, type Grid, type GridCell } from '../grid/grid';
import { EMPTY_CONTENT, type SheetContent } from '../grid/sheetContent';
import { foldedText } from '../grid/text';
import { singleYear } from '../headers/headerPeriod';
import { plainRole } from '../role';
import type { SheetBlock } from './sheetBlock';

const isResult = ({ role, trait }: ColumnUse): boolean =>
  (role === 'actual' || role === 'achievement') && trait !== 'series';

/** The level of a header that bears the year, else its lowest one. */
const headerCell = (grid: Grid, block: SheetBlock, column: number): Written | null => {
  let lowest: Written | null = null;
  for (let row = block.band.bottom; row >= block.band.top; row -= 1) {
    const cell = grid.shownAt(row, column);
    if (cell === undefined) continue;
    lowest ??= written(grid, cell);
    if (singleYear(cell.text) !== null) return written(grid, cell);
  }
  return lowest;
};

const yearOf = (period: string | null): number | null =>
  period === null ? null : Number(period.slice(0, 4));

const resultColumn = (
  grid: Grid,
  block: SheetBlock,
  use: ColumnUse,
): readonly WrittenResultColumn[] => {
  const header = headerCell(grid, block, use.column);
  if (header === null) return [];
  const { text } = header.content.kind === 'text' ? header.content : { text: '' };
  return [
    {
      // The percentage of achievement of a year keeps no period of its own.
      year: yearOf(use.period) ?? singleYear(text) ?? numberYear(header),
      header,
      column: use.column,
      filled: block.rows.some((row) => grid.cellAt(row, use.column) !== undefined),
      isActual: use.role === 'actual',
    },
  ];
};

const numberYear = ({ content }: Written): number | null =>
  content.kind === 'number' && /^20[0-4]\d$/.test(content.value) ? Number(content.value) : null;

const mayHoldResults = ({ mapping }: ColumnUse): boolean =>
  mapping.doubtful &&
  mapping.candidates.some((role) => ['actual', 'achievement'].includes(plainRole(role)));

/** What the headers of a table say of time. */
export const tablePeriods = (grid: Grid, block: SheetBlock): WrittenTable => ({
  results: block.uses.filter(isResult).flatMap((use) => resultColumn(grid, block, use)),
  targetYears: block.uses.flatMap(({ role, period }) =>
    role === 'target' ? (yearOf(period) ?? []) : [],
  ),
  mayHoldResults: block.uses.some(mayHoldResults),
});

const LABEL =
  /^(?:anno|esercizio|annualita|periodo|ciclo|piano|piao|relazione|performance|consuntivo)(?![a-z])/;

/** A year in a cell of its own beside its label, "Anno di riferimento | 2023", as one text. */
const labelledYear = (grid: Grid, cell: GridCell): readonly Written[] => {
  if (cell.content.kind !== 'number' || !/^20[0-4]\d$/.test(cell.content.value)) return [];
  const row = grid.cellsAt(cell.row);
  const label = row[row.indexOf(cell) - 1];
  if (label === undefined ? row.length > 1 : !LABEL.test(foldedText(label.text))) return [];
  const text = `${label?.text ?? ''} ${cell.text}`.trim();
  return [{ ...written(grid, cell), content: { kind: 'text', text } }];
};

/** The title of an objective, where a cell names one with its level or a code of letters. */
const objectiveTitle = (text: string): string => {
  const header = objectiveHeader(text);
  if (header !== null) return header.title;
  const { code, title } = splitCode(text);
  return code !== null && /\p{L}/u.test(code) ? title : '';
};

/** An objective's title is about what is done, "realizzare il bando 2022": only its header counts. */
const withoutTitle = (grid: Grid, cell: GridCell): readonly Written[] => {
  const title = objectiveTitle(cell.text);
  const text = title === '' ? cell.text : cell.text.slice(0, -title.length);
  return [{ ...written(grid, cell), content: { kind: 'text', text } }];
};

/** The texts above a table that may say its year. */
export const titleBanners = (grid: Grid, above: readonly GridCell[]): readonly Written[] =>
  above.flatMap((cell) =>
    cell.content.kind === 'text' ? withoutTitle(grid, cell) : labelledYear(grid, cell),
  );

/** `2022 | 2023 | 2024` in one row heads columns and is no title. */
const headsYears = (grid: Grid, { cell: { row } }: Written): boolean =>
  grid.cellsAt(row).filter(({ text }) => /^(?:anno )?20[0-4]\d$/i.test(text)).length > 1;

const isOfObjective = (text: string): boolean =>
  objectiveHeader(text) !== null || isEvaluationBox(text);

/** All texts of a sheet that may say its year: what stands over its first table, and its banners. */
export const sheetBanners = (
  grid: Grid,
  blocks: readonly SheetBlock[],
  banners: readonly Written[],
): readonly Written[] => {
  const top = Math.min(...blocks.map(({ band }) => band.top));
  const above = rowsBetween(grid, 0, top - 1)
    .map((row) => grid.cellsAt(row))
    // A card's objective and its evaluation say what is done, "realizzare il bando 2022".
    .filter((cells) => !cells.some(({ text }) => isOfObjective(text)))
    .flat();
  const all = new Map(
    [...banners, ...titleBanners(grid, above)].map((banner) => [
      `${banner.cell.row}|${banner.cell.column}`,
      banner,
    ]),
  );
  return [...all.values()].filter((banner) => !headsYears(grid, banner));
};

const TELLS_YEAR =
  /performance|piao|relazione|piano|obiettiv|indicator|consuntiv|rendicont|ciclo|valutazione|^anno/i;

/** Titles of sheets that are no tables may still say the reporting year. */
export const coverBanners = (grid: Grid): SheetContent => {
  const cells = grid.rows
    .slice(0, 15)
    .flatMap((row) => grid.cellsAt(row))
    .flatMap((cell) =>
      cell.content.kind === 'text' && cell.text.length <= 200
        ? written(grid, cell)
        : labelledYear(grid, cell),
    )
    .filter(({ content }) => content.kind === 'text' && TELLS_YEAR.test(content.text));
  return { ...EMPTY_CONTENT, banners: cells.filter(namesYear).slice(0, 5) };
};

const namesYear = ({ content }: Written): boolean =>
  content.kind === 'text' && /20\d\d/.test(content.text);
