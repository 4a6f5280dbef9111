export const FILE_TROUBLES = [
  /** The bytes cannot be had: another program holds the file, or it is not on this machine. */
  'file-unreadable',
  'file-not-workbook',
  'file-encrypted',
  'file-damaged',
  'file-too-large',
  /** A workbook without sheets of ours. */
  'file-not-evaluated',
  /** A generated sheet in it lost its headers. */
  'file-broken-sheet',
  /** What the open workbook holds is not clear enough to give words a place. */
  'file-too-early',
] as const;
export type FileTrouble = (typeof FILE_TROUBLES)[number];

/** A chosen file cannot be used. Surfaces word it in the user's language. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  constructor(
    readonly trouble: FileTrouble,
    /** What is known beyond that, for a report; never shown alone. */
    readonly detail: string | null = null,
  ) {
    super(detail === null ? trouble : `${trouble}: ${detail}`);
  }
}
