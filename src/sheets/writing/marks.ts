import { SHEET_TITLES } from './texts';

/** The workbook-level names that mark the generated sheets, in the order of their tabs. */
export const SHEET_MARKS = [
  'Traguardo_Stato_indicatori',
  'Traguardo_Valutazione_OIV',
  'Traguardo_Anomalie',
  'Traguardo_Parametri',
] as const;
export type KnownMark = (typeof SHEET_MARKS)[number];

/** The title of a generated sheet: as given, else the one that it has by default. */
export const titleOf = (titles: ReadonlyMap<string, string>, mark: KnownMark): string =>
  titles.get(mark) ?? SHEET_TITLES[mark];
