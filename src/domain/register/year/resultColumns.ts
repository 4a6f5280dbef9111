import type { WrittenByYear, WrittenSheets, WrittenTable } from '../../model/written';

interface SpeakingColumn extends WrittenByYear {
  readonly year: number;
}

/**
 * Of each table the columns of results that may say the reporting year: those filled, of a year for
 * which the table has a target where its targets stand by year; else those that no target follows.
 * "Consuntivo 2022 | Consuntivo 2023 | Target 2024" has none: both are earlier results.
 */
export const speakingColumns = ({
  results,
  targetYears,
}: WrittenTable): readonly SpeakingColumn[] => {
  const dated = results.flatMap(({ year, header, filled, isActual }) =>
    year === null || !filled ? [] : [{ year, written: header, isActual }],
  );
  const undated = results.some(({ year, filled, isActual }) => isActual && filled && year === null);
  const able = dated.filter(({ isActual }) => !(isActual && undated));
  const aimed = able.filter(({ year }) => targetYears.includes(year));
  const first = Math.min(...targetYears);
  return aimed.length > 0
    ? aimed
    : able.filter(({ year }) => targetYears.length === 0 || year >= first);
};

/** The column of results of every table: of several years the newest, since the others are its series. */
export const resultColumns = ({ tables }: WrittenSheets): readonly WrittenByYear[] =>
  tables.flatMap((table) => {
    const columns = speakingColumns(table);
    const newest = Math.max(...columns.map(({ year }) => year));
    return columns.filter(({ year }) => year === newest).slice(0, 1);
  });
