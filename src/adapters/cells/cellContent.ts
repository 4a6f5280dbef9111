import { fromCellNumber } from '../../domain/decimal';
import type { CellContent, TextRun } from '../../domain/model/cell';
import { isDateFormat, isoDate } from './dateFormat';

/** A number with its format: a date where the format shows a day and the number is one. */
export const numberContent = (value: number, format: string, from1904: boolean): CellContent => {
  const written = writtenNumber(value);
  const date = isDateFormat(format) ? isoDate(value, from1904) : null;
  return date === null
    ? { kind: 'number', value: written, format }
    : { kind: 'date', date, value: written, format };
};

/** 15 significant digits; whole numbers of up to 15 digits need no rounding. */
const writtenNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15
    ? String(value + 0)
    : fromCellNumber(value).toString();

/** A text whose runs are kept only where a part of it is struck out. */
export const textContent = (runs: readonly TextRun[]): CellContent => {
  const text = runs.map((run) => run.text).join('');
  if (!runs.some((run) => run.struck && run.text !== '')) return { kind: 'text', text };
  return { kind: 'text', text, runs: joinedRuns(runs) };
};

const joinedRuns = (runs: readonly TextRun[]): readonly TextRun[] => {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.struck === run.struck)
      joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};
