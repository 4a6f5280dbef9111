import type {
  HostCell,
  HostSheet,
  HostValue,
  HostWorkbook,
} from '../../../src/preview/host/hostWorkbook';
import { cellPlace } from '../../../src/adapters/xlsx/read/cellPlace';

/** What a drawn cell holds: `=…` is a formula, null an empty cell. */
export type Drawn = string | number | boolean | null;

const cellOf = (drawn: string | number | boolean): HostCell =>
  typeof drawn === 'string' && drawn.startsWith('=')
    ? { value: null, formula: drawn, format: {} }
    : { value: valueOf(drawn), format: {} };

const valueOf = (drawn: string | number | boolean): HostValue => {
  if (typeof drawn === 'number') return { kind: 'number', value: drawn };
  return typeof drawn === 'string'
    ? { kind: 'text', text: drawn }
    : { kind: 'boolean', value: drawn };
};

export const drawnSheet = (name: string, rows: readonly (readonly Drawn[])[]): HostSheet => ({
  id: `{${name}}`,
  name,
  visibility: 'visible',
  cells: new Map(
    rows.map((row, at) => [
      at,
      new Map(
        row.flatMap((drawn, column): [number, HostCell][] =>
          drawn === null ? [] : [[column, cellOf(drawn)]],
        ),
      ),
    ]),
  ),
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

/** A workbook of drawn sheets. */
export const drawnWorkbook = (
  sheets: Readonly<Record<string, readonly (readonly Drawn[])[]>>,
): HostWorkbook => {
  const drawn = Object.entries(sheets).map(([name, rows]) => drawnSheet(name, rows));
  return {
    sheets: drawn,
    names: [],
    styles: [],
    active: { sheet: drawn[0]?.id ?? '', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    isProtected: false,
    isReadOnly: false,
    date1904: false,
    source: null,
  };
};

/** What a cell of the first sheet shows to a formula: an error as its code. */
export const shown = (workbook: HostWorkbook, address: string): Drawn => {
  const place = cellPlace(address);
  const value = workbook.sheets[0]?.cells.get(place?.row ?? -1)?.get(place?.column ?? -1)?.value;
  if (value === undefined || value === null) return null;
  if (value.kind === 'text') return value.text;
  return value.kind === 'error' ? value.code : value.value;
};
