export const TROUBLES = [
  /** A cell is being edited: Excel takes no commands meanwhile. */
  'editing',
  'protected-sheet',
  'protected-workbook',
  'read-only',
  /** What the plan was computed from is not what the workbook holds now. */
  'changed',
  /** A sheet was deleted or renamed between reading and writing. */
  'vanished',
  /** Somebody else wrote the generated sheets at the same time. */
  'written-elsewhere',
  'session-lost',
  'closed',
  'too-large',
  'too-old',
  'no-answer',
  'nothing-to-undo',
  'unknown',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Whether the generated sheets hold again what they held before a write that failed. */
export const AFTERMATHS = ['untouched', 'restored', 'not-restored'] as const;
export type Aftermath = (typeof AFTERMATHS)[number];

/** An open workbook refused to be read or written. Surfaces word it in the user's language. */
export class WorkbookTrouble extends Error {
  override readonly name = 'WorkbookTrouble';

  constructor(
    readonly trouble: Trouble,
    readonly aftermath: Aftermath,
    /** The sheet or cell in question, or null. */
    readonly about: string | null = null,
    /** What the host said, for a report; never shown alone. */
    readonly detail: string | null = null,
  ) {
    super(
      `${trouble}${about === null ? '' : ` (${about})`}${detail === null ? '' : `: ${detail}`}`,
    );
  }
}
