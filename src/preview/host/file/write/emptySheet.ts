import type { HostSheet } from '../../hostWorkbook';
import { newSheet } from '../../store/newSheet';

/** A sheet with nothing on it, as the part of a new sheet reads. */
export const emptySheet = (id: string): HostSheet => ({
  ...newSheet(id, ''),
  columnFormats: new Map(),
});
