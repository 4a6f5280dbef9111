import type { PlacedEntries } from '../place/placedEntries';

export const ENTRY_KINDS = [
  'target',
  'actual',
  'judgement',
  'finding',
  'parameter',
  'column',
  'note',
] as const;
/** What people type in generated sheets. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What becomes of it: it `comes` along; it `differs` from what stands here, and neither counts until
 * a person chooses; it gives way to what stands here (`stays`); it finds no place in the worksheets
 * (`unplaced`); it was typed for another year. The last two are kept at the end of their sheets.
 */
export const FATES = ['comes', 'differs', 'stays', 'unplaced', 'other-year'] as const;
export type Fate = (typeof FATES)[number];

/** Something typed in the other workbook; texts are Italian, as in the sheets. */
export interface TakenEntry {
  readonly kind: EntryKind;
  readonly fate: Fate;
  /** The id or code of now; of what has no place, that of then; '' where there is none. */
  readonly code: string;
  /** What it is about, in words. */
  readonly name: string;
  /** What stands there; '' where somebody emptied the cell. */
  readonly theirs: string;
  /** What stands here instead; '' for nothing. */
  readonly own: string;
  /** Null unless it was typed for another year. */
  readonly year: number | null;
}

/** Both copies placed in the worksheets of now, and what their merging gave. */
export interface MergedCopies {
  readonly own: PlacedEntries;
  readonly other: PlacedEntries;
  readonly merged: PlacedEntries;
}

/** An entry, or that it stands the same in both. */
export type Taken = TakenEntry | 'same';
