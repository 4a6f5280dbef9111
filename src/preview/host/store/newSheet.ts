import type { HostSheet } from '../hostWorkbook';

/** An empty, visible worksheet. */
export const newSheet = (id: string, name: string): HostSheet => ({
  id,
  name,
  visibility: 'visible',
  cells: new Map(),
  merges: [],
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
