/** What the words of a header are worth, 0..1. */
export const WORDS = {
  /** From here on they say a role plainly. */
  plain: 0.9,
  /** From here on they mean something. */
  meaning: 0.6,
  /** From here on they allow a role. */
  hint: 0.4,
} as const;

/** When columns prove each other. */
export const ARITHMETIC = {
  /** So many of the rows that can tell must agree: above, a wrong row is a finding; below, a chance. */
  most: 0.65,
  /** Score of a role that numbers prove: as sure as a plain word. */
  proven: 0.96,
  /** So many columns are tried with each other; wider tables are grids of months. */
  columns: 14,
} as const;

/** When numbers tell results from shares of targets. */
export const RESULTS = {
  /** A result below this share of its target is hardly one where the row is called reached. */
  tooSmall: 0.05,
  /** Shares of 1 end here: some bodies write 1,2 for 120 %. */
  mostShare: 1.5,
  /** Percentages of achievement end here: above stand values. */
  mostPercent: 150,
  /** A value lies between these multiples of its target. */
  nearLeast: 0.3,
  nearMost: 3,
  /** With fewer rows a share that does not follow is chance. */
  fewestRows: 3,
  /** So many of its cells must be numbers before a column of codes may be one of values. */
  mostlyFigures: 0.8,
  /** Score of a role that numbers tell of two that the words allow. */
  decided: 0.85,
} as const;

/** Which columns may name what is measured where no header says so. */
export const NAMES = {
  /** Share of cells with at least two words. */
  words: 0.5,
  /** So many are asked about. */
  most: 2,
} as const;

/** What cells alone say. */
export const CONTENT = {
  /** Below the bar: what only the content says is asked. */
  most: 0.55,
} as const;

/** What is asked about a doubtful column. */
export const LIKELY = {
  /** So many roles come first. */
  most: 3,
} as const;
