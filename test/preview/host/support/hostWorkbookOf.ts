import type { HostWorkbook } from '../../../../src/preview/host/hostWorkbook';
import { ensureCell } from '../../../../src/preview/host/store/cells';
import { newSheet } from '../../../../src/preview/host/store/newSheet';

export type DrawnCell = string | number | boolean | null;

const draw = (id: string, name: string, rows: readonly (readonly DrawnCell[])[]) => {
  const sheet = newSheet(id, name);
  for (const [row, cells] of rows.entries()) {
    for (const [column, drawn] of cells.entries()) {
      if (drawn === null) continue;
      const cell = ensureCell(sheet, row, column);
      if (typeof drawn === 'number') cell.value = { kind: 'number', value: drawn };
      else if (typeof drawn === 'boolean') cell.value = { kind: 'boolean', value: drawn };
      else if (drawn.startsWith('=')) cell.formula = drawn;
      else cell.value = { kind: 'text', text: drawn };
    }
  }
  return sheet;
};

/** A workbook of sheets as drawn: numbers, texts, truth values; a text with `=` is a formula. */
export const hostWorkbookOf = (
  drawn: Readonly<Record<string, readonly (readonly DrawnCell[])[]>>,
): HostWorkbook => {
  const sheets = Object.entries(drawn).map(([name, rows], index) =>
    draw(`{drawn-${index + 1}}`, name, rows),
  );
  return {
    sheets,
    names: [],
    styles: [],
    active: { sheet: sheets[0]?.id ?? '', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    isProtected: false,
    isReadOnly: false,
    date1904: false,
    source: null,
  };
};
