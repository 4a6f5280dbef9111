/** Cells with content that one sheet may have; beyond it, memory would run out. */
export const MOST_CELLS = 3_000_000;
