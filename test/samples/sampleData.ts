import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Target as a careful person reads it, in the words of the contract. */
export interface TrueTarget {
  readonly kind: string;
  readonly operator: string | null;
  readonly operatorAssumed: boolean;
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly revisions: readonly (number | string)[];
  readonly byYear: Readonly<Record<string, number | string>>;
}

/** `sure: false`: the text does not state one value without doubt; the rest is the best guess. */
export interface TrueActual {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly date: string | null;
  readonly unit: string | null;
  readonly sure: boolean;
}

export interface TrueReading {
  readonly target: TrueTarget;
  readonly actual: TrueActual | null;
  readonly stated: number | null;
  /** Where the card gives any. */
  readonly benchmarks?: { readonly national: number | null; readonly cluster: number | null };
}

export interface SampleIndicator {
  readonly id: string;
  readonly name: string;
  /** The name cell, tags and remarks included. */
  readonly nameText: string;
  readonly tags: readonly string[];
  readonly algorithm: string;
  /** The target cell; `<del>…</del>` is struck out. */
  readonly targetText: string;
  readonly note: string | null;
  readonly source: string | null;
  readonly history: Readonly<Record<string, string>>;
  readonly reads: TrueReading;
}

/** One row of an objective's table. Exactly one of the three is there. */
export interface SampleRow {
  readonly indicator?: string;
  readonly narrative?: string;
  readonly remark?: string;
}

export interface SampleObjective {
  readonly code: string;
  /** Null where the card gives none. */
  readonly codeAsWritten: string | null;
  /** The code cell; null where the card gives a title only. */
  readonly label: string | null;
  readonly level: string;
  readonly title: string;
  readonly service: string | null;
  readonly individual: boolean;
  readonly parent: string | null;
  readonly state: 'active' | 'withdrawn';
  readonly oiv: {
    readonly text: string;
    readonly score: number | null;
    readonly place: 'before' | 'after';
  } | null;
  /** A line that stands over this objective. */
  readonly banner?: string;
  readonly indicators: readonly SampleIndicator[];
  readonly rows: readonly SampleRow[];
}

export interface SampleNote {
  readonly note: string;
  readonly source: string;
  readonly series: readonly string[];
  /** `above`: header row over the note; `inline`: the header row bears the note's number. */
  readonly header: 'above' | 'inline' | 'none';
}

export interface SampleCard {
  readonly number: number;
  readonly sheet: string;
  readonly area: string | null;
  readonly objectives: readonly SampleObjective[];
  readonly notes: readonly SampleNote[];
  readonly strayNoteHeader?: boolean;
}

export interface SampleCards {
  readonly year: number;
  readonly cards: readonly SampleCard[];
}

export const readSampleFile = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'));

/** The 19 cards of 2023: 71 objectives, 120 indicators. */
export const loadSampleCards = (): SampleCards =>
  readSampleFile('./schede-2023.data.json') as SampleCards;
