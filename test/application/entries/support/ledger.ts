export const ENTRY_KINDS = [
  'actual',
  'target',
  'score',
  'reason',
  'outcome',
  'acceptance',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What stood beside the yellow cell when something was typed into it. */
export interface Shown {
  /** Code of the objective or of the indicator (`A01/2`) in that run. */
  readonly id: string;
  /** The indicator's name, the objective's title. */
  readonly name: string;
  /** The text that a confirmed actual or target was typed for; empty for other kinds. */
  readonly text: string;
  readonly year: number;
}

/**
 * Something that a person typed into a generated sheet.
 * - `live`: must be kept, and may count for its owner alone;
 * - `given-up`: replaced, or its row deleted: need not be kept, may count for its owner alone;
 * - `cleared`: deleted from its cell: must not count any more.
 */
export interface Entry {
  readonly kind: EntryKind;
  /** Unique in a story, so that it can be traced; an outcome is a plain word. */
  readonly value: string | number;
  /** The uid of the indicator or objective that it was typed for. */
  readonly owner: number;
  /** The check of the finding that was accepted. */
  readonly check: string | null;
  readonly shown: Shown;
  readonly state: 'live' | 'given-up' | 'cleared';
}

export type Ledger = readonly Entry[];

/** Trimmed, with every run of white space as one space. */
export const withoutSpacing = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const textOf = (value: string | number | null): string =>
  withoutSpacing(String(value ?? ''));

/** The unique value number `serial` of a kind; a reason has more than 25 characters. */
export const valueFor = (kind: EntryKind, serial: number): string | number => {
  if (kind === 'actual') return 7000 + serial;
  if (kind === 'target') return `>= ${8000 + serial}`;
  if (kind === 'score') return Number((61 + serial / 100).toFixed(2));
  if (kind === 'reason') return `motivo ${serial} scritto dai valutatori dopo il colloquio`;
  return kind === 'outcome' ? 'non valutabile' : `accettato ${serial} perché già verificato`;
};
