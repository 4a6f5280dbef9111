import type { HostSheet } from '../../hostWorkbook';

/** A sheet with nothing on it, as the part of a new sheet reads. */
export const emptySheet = (id: string): HostSheet => ({
  id,
  name: '',
  visibility: 'visible',
  cells: new Map(),
  merges: [],
  columnFormats: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  conditionalFormats: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  filter: null,
  tabColour: null,
  gridlines: true,
  isProtected: false,
  pageLayout: {},
});
