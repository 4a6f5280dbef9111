import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../../src/sheets/snapshot';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Far more than any of the small files holds, far less than what would fill the memory. */
const MOST_CELLS = 6_000_000;

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

const cellProblem = ({ content }: SnapshotCell): string | null => {
  switch (content.kind) {
    case 'number':
    case 'date':
      if (!NUMBER.test(content.value)) return `the number ${content.value}`;
      if (typeof content.format !== 'string') return 'a number without format';
      return content.kind === 'date' && !DATE.test(content.date)
        ? `the date ${content.date}`
        : null;
    case 'text':
      if (typeof content.text !== 'string') return 'a text that is none';
      return content.runs === undefined ||
        content.runs.map(({ text }) => text).join('') === content.text
        ? null
        : 'runs that are not the text';
    case 'boolean':
      return typeof content.value === 'boolean' ? null : 'a boolean that is none';
    case 'error':
      return typeof content.code === 'string' && content.code !== ''
        ? null
        : 'an error without code';
  }
};

const inside = (index: number, limit: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < limit;

/** Keys of a sparse array, also such as `NaN` and `-1`, which are no places in it. */
const places = (array: object): readonly number[] => Object.keys(array).map(Number);

const sheetProblems = (sheet: SheetSnapshot): readonly string[] => {
  const problems: string[] = [];
  const { cells, merges, hiddenRows, hiddenColumns } = sheet;
  for (const row of places(cells)) {
    if (!inside(row, ROWS)) problems.push(`row ${row} outside of the sheet`);
    for (const column of places(cells[row] ?? [])) {
      if (!inside(column, COLUMNS)) problems.push(`column ${column} outside of the sheet`);
      const cell = cells[row]?.[column];
      const problem = cell && cellProblem(cell);
      if (problem) problems.push(problem);
      if (problems.length > 5) return problems;
    }
  }
  for (const { top, left, bottom, right } of merges) {
    const fits = inside(top, ROWS) && inside(bottom, ROWS) && inside(left, COLUMNS) && inside(right, COLUMNS); // prettier-ignore
    if (!fits || top > bottom || left > right)
      problems.push(`a merge ${top},${left} to ${bottom},${right}`);
  }
  for (const row of hiddenRows) if (!inside(row, ROWS)) problems.push(`hidden row ${row}`);
  for (const column of hiddenColumns)
    if (!inside(column, COLUMNS)) problems.push(`hidden column ${column}`);
  return problems.slice(0, 6);
};

/** Counted by keys: a row far outside of the sheet would make a loop over all places endless. */
const cellCount = ({ cells }: SheetSnapshot): number =>
  places(cells).reduce((count, row) => count + places(cells[row] ?? []).length, 0);

/** What is wrong with a snapshot by itself, whatever file it was taken of. */
export const snapshotProblems = ({ sheets, marks }: WorkbookSnapshot): readonly string[] => {
  const count = sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0);
  if (count > MOST_CELLS) return [`${count} cells`];
  const named = marks.every((mark) => typeof mark.name === 'string' && mark.sheet !== '');
  return [...sheets.flatMap(sheetProblems), ...(named ? [] : ['a mark without sheet'])];
};
