/** What the adapter needs of the program that it runs in; nothing ambient. */
export interface OfficeHost {
  /** The global that Microsoft's client library makes. */
  readonly excel: typeof Excel;
  /** True where Excel knows the requirement set, as `1.13` of ExcelApi. */
  readonly supports: (apiSet: string) => boolean;
  /** Milliseconds after which an answer that did not come counts as none. */
  readonly patience: number;
  /** Calls back once after some milliseconds; the returned function prevents it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** Bytes as base64. */
  readonly base64: (bytes: Uint8Array) => string;
}

/** The lowest set that everything needs. */
export const LOWEST_SET = '1.12';
/** The sets of what is used only where it is there. */
export const MERGED_AREAS_SET = '1.13';
export const NAME_EVENTS_SET = '1.17';
export const TEXT_RUNS_SET = '1.18';
export const NOTES_SET = '1.18';
