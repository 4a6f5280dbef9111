import type { Drawn } from '../../sheets/reading/drawSheet';

/** A workbook whose reporting year is easily misread, and what a careful person says of it. */
export interface YearTrap {
  readonly about: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly Drawn[])[];
    readonly hidden?: true;
  }[];
  /** The year given by hand, as `--anno` does. */
  readonly chosen?: number;
  /** The year that is evaluated; absent where it has to be asked. */
  readonly year?: number;
  /** The years that the question offers, where the year has to be asked. */
  readonly ask?: readonly number[];
  readonly plan?: boolean;
  readonly asOf?: string;
  /** The year of the sheets that the chosen one contradicts. */
  readonly contradicts?: number;
  /** A part of the words that say where the year comes from. */
  readonly because?: string;
}

type Rows = readonly (readonly Drawn[])[];

/** A table of three indicators whose columns say nothing of time. */
export const UNDATED: Rows = [
  ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
  ['O1 Servizi', 'Imprese assistite', '>= 100', 90],
  ['O1 Servizi', 'Corsi svolti', '>= 10', 12],
  ['O2 Tempi', 'Giorni medi', '<= 30', 28],
];

/** The same table before anything was reported. */
export const UNFILLED: Rows = UNDATED.map((row, at) => (at === 0 ? row : row.slice(0, 3)));

/** One sheet with rows of titles, the table, and rows of notes below it. */
export const sheetOf = (
  name: string,
  titles: Rows,
  table: Rows = UNDATED,
  notes: Rows = [],
): YearTrap['sheets'][number] => ({
  name,
  rows: [...titles, ...table, ...(notes.length === 0 ? [] : [[], ...notes])],
});
