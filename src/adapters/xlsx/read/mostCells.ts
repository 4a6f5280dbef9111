/** Cells with content that one sheet may have; beyond it, memory would run out. */
export const MOST_CELLS = 3_000_000;

/** And all sheets of a workbook together: 6 million cells stay near 1.5 GB. */
export const MOST_CELLS_IN_ALL = 6_000_000;
