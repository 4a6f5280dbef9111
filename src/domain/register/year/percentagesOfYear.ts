import type { WrittenSheets } from '../../model/written';

const placeOf = (sheet: string, column: number): string => `${sheet}|${column}`;

/** Columns of percentages whose headers all say one year, which is not this one. */
const columnsOfOthers = ({ tables }: WrittenSheets, year: number): ReadonlySet<string> => {
  const own = new Map<string, boolean>();
  for (const { results } of tables) {
    for (const { isActual, header, column, year: said } of results) {
      if (isActual) continue;
      const place = placeOf(header.cell.sheet, column);
      own.set(place, (own.get(place) ?? false) || said === null || said === year);
    }
  }
  return new Set([...own].filter(([, isOwn]) => !isOwn).map(([place]) => place));
};

/** The sheets without percentages of achievement of other years: they say nothing of this one. */
export const percentagesOfYear = (sheets: WrittenSheets, year: number): WrittenSheets => {
  const others = columnsOfOthers(sheets, year);
  if (others.size === 0) return sheets;
  return {
    ...sheets,
    indicators: sheets.indicators.map((indicator) => {
      const cell = indicator.achievement?.cell;
      const isOther = cell !== undefined && others.has(placeOf(cell.sheet, cell.column));
      return isOther ? { ...indicator, achievement: null } : indicator;
    }),
  };
};
