import type { CellRef, Span } from '../../domain/model/cell';
import type { Withheld } from '../../domain/model/indicator';

export const DOUBT_FIELDS = ['target', 'actual'] as const;
export type DoubtField = (typeof DOUBT_FIELDS)[number];

/** What a person may type to settle a doubt. */
export interface Suggestions {
  /**
   * What a person would type to confirm the reading exactly; null where nothing was read, or
   * nothing that can be typed means just that.
   */
  readonly reading: string | null;
  /**
   * Texts as a person would type them, the reading first where there is one, then what else could
   * be meant. Each is understood without doubt as the very value that it stands for.
   */
  readonly suggestions: readonly string[];
}

/** A target or an actual that does not count until a person confirms or corrects it. */
export interface Doubt extends Suggestions {
  readonly indicator: string;
  readonly name: string;
  readonly field: DoubtField;
  /** As written in the workbook. */
  readonly text: string;
  readonly cell: CellRef;
  /** What was read of `text`, or where reading stopped; null where neither is known. */
  readonly span: Span | null;
  /** Italian: why it is asked. */
  readonly doubt: string;
  /** The confirmed value that does not count any more and what it was given for, or null. */
  readonly withheld: Withheld | null;
}
