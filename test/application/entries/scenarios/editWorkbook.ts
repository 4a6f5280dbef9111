import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../src/sheets/snapshot';
import { drawnCell } from './drawing';
import { columnOf, headerRowOf, rowOf } from './generatedCells';
import type { Edit, GeneratedTitle, SheetCell } from './scenario';

type Cells = SheetSnapshot['cells'];

const withCell = (cells: Cells, row: number, column: number, value: SheetCell): Cells =>
  cells.map((line, index) => {
    if (index !== row) return line;
    const width = Math.max(line?.length ?? 0, column + 1);
    return Array.from({ length: width }, (_, at): SnapshotCell | undefined =>
      at === column ? drawnCell(value) : line?.[at],
    );
  });

const withCopiedRow = (
  sheet: SheetSnapshot,
  { row: name, header, value, sheet: title }: Extract<Edit, { kind: 'copy-row' }>,
): Cells => {
  const row = rowOf(sheet, title, name, header);
  const copied = [...sheet.cells.slice(0, row + 1), ...sheet.cells.slice(row)];
  return withCell(copied, row, columnOf(sheet, title, header), value);
};

/** The rows of codes the other way round, as after sorting by code downwards. */
const withReversedRows = (sheet: SheetSnapshot, title: GeneratedTitle): Cells => {
  const first = headerRowOf(sheet, title, 'Codice') + 1;
  return [...sheet.cells.slice(0, first), ...sheet.cells.slice(first).reverse()];
};

const withFirstColumn = (
  sheet: SheetSnapshot,
  title: GeneratedTitle,
  header: string,
): SheetSnapshot => {
  const headers = headerRowOf(sheet, title, 'Codice');
  return {
    ...sheet,
    cells: sheet.cells.map((line, row) => [
      row === headers ? drawnCell(header) : undefined,
      ...(line ?? []),
    ]),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column + 1)),
  };
};

type CellEdit = Exclude<
  Edit,
  { kind: 'copy-sheet' | 'remove-sheet' | 'remove-marks' | 'insert-column' }
>;

const cellsAfter = (sheet: SheetSnapshot, edit: CellEdit): Cells => {
  switch (edit.kind) {
    case 'type': {
      const row = rowOf(sheet, edit.sheet, edit.row, edit.header);
      return withCell(sheet.cells, row, columnOf(sheet, edit.sheet, edit.header), edit.value);
    }
    case 'edit-header': {
      const row = headerRowOf(sheet, edit.sheet, edit.header);
      return withCell(sheet.cells, row, columnOf(sheet, edit.sheet, edit.header), edit.text);
    }
    case 'copy-row':
      return withCopiedRow(sheet, edit);
    case 'reverse-rows':
      return withReversedRows(sheet, edit.sheet);
  }
};

const afterEdit = (workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot => {
  if (edit.kind === 'remove-marks') return { ...workbook, marks: [] };
  const { sheets, marks } = workbook;
  if (!sheets.some(({ name }) => name === edit.sheet)) throw new Error(`No «${edit.sheet}».`);
  if (edit.kind === 'remove-sheet') {
    return {
      sheets: sheets.filter(({ name }) => name !== edit.sheet),
      marks: marks.filter(({ sheet }) => sheet !== edit.sheet),
    };
  }
  if (edit.kind === 'copy-sheet') {
    const copies = sheets.filter(({ name }) => name === edit.sheet);
    return { marks, sheets: [...sheets, ...copies.map((copy) => ({ ...copy, name: edit.name }))] };
  }
  return {
    marks,
    sheets: sheets.map((sheet) => {
      if (sheet.name !== edit.sheet) return sheet;
      return edit.kind === 'insert-column'
        ? withFirstColumn(sheet, edit.sheet, edit.header)
        : { ...sheet, cells: cellsAfter(sheet, edit) };
    }),
  };
};

/** The workbook after people did all this, in order. */
export const editWorkbook = (
  workbook: WorkbookSnapshot,
  edits: readonly Edit[],
): WorkbookSnapshot => edits.reduce(afterEdit, workbook);
