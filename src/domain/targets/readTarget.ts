import { decimal } from '../decimal';
import type { CellRef } from '../model/cell';
import type { Target, YearTarget } from '../model/target';
import { joinedDoubts } from '../model/targetDoubt';
import type { WrittenByYear } from '../model/written';
import { chosenReading } from './years/chosenReading';
import { readCells, type YearReading } from './years/readCells';
import type { Hints, Meaning, Reading } from './parts/reading';
import type { TargetInput } from './targetInput';
import { columnUnit } from './parts/unit';
import { withDeadline } from './years/withDeadline';
import { cellText } from './cell/cellText';

const lineOf = ({ written: { content } }: WrittenByYear): string =>
  content.kind === 'error' ? content.code : cellText(content).text;

/** Places in the chosen cell's text, moved to where that cell stands among all lines. */
const placed = (
  meaning: Meaning,
  cells: readonly WrittenByYear[],
  cell: CellRef | null,
): Meaning => {
  if (meaning.kind !== 'unreadable') return meaning;
  const before = cells.slice(
    0,
    cells.findIndex(({ written }) => written.cell === cell),
  );
  const offset = before.reduce((sum, one) => sum + lineOf(one).length + 1, 0);
  return { ...meaning, at: { start: meaning.at.start + offset, end: meaning.at.end + offset } };
};

/** What is in force for a year: a number, a date, or the text where it is neither. */
const yearTarget = ({ meaning, text }: Reading): YearTarget | null => {
  switch (meaning.kind) {
    case 'threshold':
    case 'difference':
      return { kind: 'number', value: meaning.value };
    case 'zero':
      return { kind: 'number', value: decimal(0) };
    case 'deadline':
      return { kind: 'date', date: meaning.date };
    case 'none':
      return meaning.stated ? { kind: 'text', text } : null;
    case 'range':
    case 'reference':
    case 'qualitative':
    case 'unreadable':
      return text === '' ? null : { kind: 'text', text };
  }
};

/** Every year that the cells name; what holds for the reporting year is put in its place. */
const targetsByYear = (
  readings: readonly YearReading[],
  own: YearTarget | null,
  year: number,
): ReadonlyMap<number, YearTarget> => {
  const named = readings.flatMap(({ years, reading }) => {
    const value = yearTarget(reading);
    return value === null ? [] : (years ?? []).map((one) => [one, value] as const);
  });
  const others = named.filter(([one]) => one !== year);
  const all = own === null ? others : [...others, [year, own] as const];
  return new Map(all.sort(([a], [b]) => a - b));
};

/**
 * Reads an indicator's target for the reporting year.
 *
 * `2022>=14% 2023>=15% 20% (ridefinito in 27% in sede di monitoraggio 2023)` → in 2023 `>= 27%`,
 * revised from 15 and 20. A target that names no year is the reporting year's. What cannot be read
 * is `unreadable`, with the place; what a person must decide carries a `doubt`.
 */
export const readTarget = (input: TargetInput): Target => {
  const { cells, year } = input;
  const hints: Hints = {
    algorithm: input.algorithm,
    nameText: input.nameText ?? null,
    unit: columnUnit(input.unit),
    polarity: input.polarity,
  };
  const written = cells.filter(
    ({ written: { content } }) => content.kind !== 'text' || content.text.trim() !== '',
  );
  const readings = readCells(written, year, hints);
  const chosen = withDeadline(chosenReading(readings, year, hints), input, readings);
  const { doubts } = chosen.reading;
  const meaning = placed(chosen.reading.meaning, written, chosen.cell);
  const byYear = targetsByYear(readings, yearTarget(chosen.reading), year);
  const others = [...byYear.keys()].some((one) => one !== year);
  const ending =
    meaning.kind === 'none' ? { kind: meaning.kind, notDue: others && !meaning.stated } : meaning;
  return {
    ...ending,
    text: written.map(lineOf).join('\n'),
    cell: chosen.cell ?? cells[0]?.written.cell ?? null,
    revisions: chosen.reading.revisions,
    byYear,
    unit: chosen.reading.unit,
    doubt: joinedDoubts(doubts),
    remarks: chosen.reading.remarks,
    signs: chosen.reading.signs,
  };
};
