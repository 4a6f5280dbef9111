import type { Target, YearTarget } from '../model/target';
import type { WrittenByYear } from '../model/written';
import { chosenReading } from './chosenReading';
import { readCells, type YearReading } from './readCells';
import type { Hints } from './reading';
import type { TargetInput } from './targetInput';
import { columnUnit } from './unit';
import { withDeadline } from './withDeadline';
import { yearTarget } from './yearTarget';
import { cellText } from './cellText';

const textOf = (cells: readonly WrittenByYear[]): string =>
  cells
    .map(({ written: { content } }) =>
      content.kind === 'error' ? content.code : cellText(content).text,
    )
    .join('\n');

const targetsByYear = (
  readings: readonly YearReading[],
  year: number,
): ReadonlyMap<number, YearTarget> => {
  const entries = readings.flatMap(({ years, reading }) => {
    const value = yearTarget(reading);
    return value === null ? [] : (years ?? [year]).map((one) => [one, value] as const);
  });
  return new Map(entries.sort(([a], [b]) => a - b));
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
  const { meaning, doubts } = chosen.reading;
  const byYear = targetsByYear(
    readings.filter((one) => one.years?.includes(year) === false),
    year,
  );
  const own = yearTarget(chosen.reading);
  const others = [...byYear.keys()].length > 0;
  const ending =
    meaning.kind === 'none' ? { kind: meaning.kind, notDue: others && !meaning.told } : meaning;
  return {
    ...ending,
    text: textOf(written),
    cell: chosen.cell ?? cells[0]?.written.cell ?? null,
    revisions: chosen.reading.revisions,
    byYear:
      own === null ? byYear : new Map([...byYear, [year, own] as const].sort(([a], [b]) => a - b)),
    unit: chosen.reading.unit,
    doubt: doubts.length === 0 ? null : [...new Set(doubts)].join('; '),
    remarks: chosen.reading.remarks,
    signs: chosen.reading.signs,
  };
};
