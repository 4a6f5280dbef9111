import type { Written } from './cell';

/**
 * What the worksheets say, before anything is understood: the hand-over from reading to domain.
 * Everything keeps its cell. Nothing here depends on the reporting year.
 */
export const OBJECTIVE_LEVELS = [
  'strategic-common',
  'strategic-specific',
  'entity',
  'operational',
  'unknown',
] as const;
export type ObjectiveLevel = (typeof OBJECTIVE_LEVELS)[number];

/** An objective block or parent row as written. */
export interface WrittenObjective {
  /** Unique within one reading; not shown to people. */
  readonly key: string;
  /** `Ao3`, `DO1.04`; null where the sheet gives none. */
  readonly codeAsWritten: string | null;
  readonly title: string;
  /** What the header says ("OBIETTIVO OPERATIVO"), `unknown` where it says nothing. */
  readonly level: ObjectiveLevel;
  /** The area as written, or null. */
  readonly area: string | null;
  /** As written: `Servizio "COMUNICAZIONE"`; null where there is none. */
  readonly department: string | null;
  /** "Ob. individuale" stands with it. */
  readonly individual: boolean;
  /** Key of the objective that it stands under, where the layout itself says so. */
  readonly parent: string | null;
  /** The OIV's printed evaluation: `60`, `zero`, `non valutabile`. */
  readonly evaluation: Written | null;
  /** Prose inside the block that belongs to no indicator, in order. */
  readonly remarks: readonly Written[];
  readonly cell: Written['cell'];
}

/** A value that holds for a year (a target column per year, a series). `year` null: not said. */
export interface WrittenByYear {
  readonly year: number | null;
  readonly written: Written;
}

/**
 * One of several rows that are one indicator: an office, a period, a second target. The total is
 * the row that says so itself.
 */
export interface WrittenPart {
  readonly kind: 'row' | 'period' | 'total';
  /** What the row is about (`Savona`, `II trimestre`), or null. */
  readonly label: Written | null;
  readonly targets: readonly WrittenByYear[];
  readonly actuals: readonly WrittenByYear[];
}

/** An indicator row as written. */
export interface WrittenIndicator {
  /** {@link WrittenObjective.key} of its objective. */
  readonly objective: string;
  /** As written, tags included. */
  readonly name: Written;
  readonly algorithm: Written | null;
  /** One cell with all years, or one per year column. */
  readonly targets: readonly WrittenByYear[];
  /** A deadline column's cell, where there is one. */
  readonly deadline: Written | null;
  /** Actual cells by year column; `year` null for a plain `Consuntivo`. */
  readonly actuals: readonly WrittenByYear[];
  /**
   * Index into {@link WrittenSheets.narratives}: the prose that tells the result, often shared by
   * several indicators.
   */
  readonly narrative: number | null;
  /** A percentage of achievement in a column of its own. */
  readonly achievement: Written | null;
  /** Its column holds shares of 1 throughout: 0,5 stands for 50 %. */
  readonly achievementOfOne?: true;
  readonly weight: Written | null;
  readonly unit: Written | null;
  readonly polarity: Written | null;
  readonly baseline: Written | null;
  readonly status: Written | null;
  readonly gap: Written | null;
  readonly source: Written | null;
  /** `Nota 19 bis`, `Nota75 bis`; never a key. */
  readonly note: Written | null;
  /** Free text columns, and extra rows between the indicator and its narrative. */
  readonly remarks: readonly Written[];
  /** The series: one entry a year, from a note table or from columns. */
  readonly history: readonly WrittenByYear[];
  /** Monitoring columns `actual:AAAA-MM`. */
  readonly rounds: readonly { readonly month: string; readonly written: Written }[];
  /** What a column `Anno` says of the row; null where no such column does. */
  readonly ofYear: WrittenByYear | null;
  /** The whole row hidden in Excel. */
  readonly hidden: boolean;
  /**
   * All its rows, the first one too, where there are several; absent where it has one. `targets`
   * and `actuals` are then those of the total row, else of the first.
   */
  readonly parts?: readonly WrittenPart[];
}

/** Prose that tells results, for the indicators (indices, in row order) that it stands under. */
export interface WrittenNarrative {
  readonly written: Written;
  readonly indicators: readonly number[];
}

/** A column of results or of percentages of achievement, series left out. */
export interface WrittenResultColumn {
  /** The year of its header, of a month's header too; null where it says none. */
  readonly year: number | null;
  readonly header: Written;
  /** Counted from 0; the header may stand over several. */
  readonly column: number;
  /** Some row has a value in it. */
  readonly filled: boolean;
  /** Results themselves rather than percentages of achievement. */
  readonly isActual: boolean;
}

/** What the headers of one table say of time. */
export interface WrittenTable {
  readonly results: readonly WrittenResultColumn[];
  /** Years that the headers of its targets bear. */
  readonly targetYears: readonly number[];
  /** A column whose meaning is open may hold results. */
  readonly mayHoldResults: boolean;
}

export interface WrittenSheets {
  readonly objectives: readonly WrittenObjective[];
  readonly indicators: readonly WrittenIndicator[];
  readonly narratives: readonly WrittenNarrative[];
  /** Titles and banners, and texts of sheets without indicators, that may say the reporting year. */
  readonly banners: readonly Written[];
  /** Texts below the tables. */
  readonly notes: readonly Written[];
  readonly tables: readonly WrittenTable[];
}
