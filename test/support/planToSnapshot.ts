import type { CellContent } from '../../src/domain/model/cell';
import type { Plan, PlannedCell, PlannedSheet, PlannedStyle } from '../../src/sheets/plan';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../src/sheets/snapshot';

const MILLISECONDS_A_DAY = 86_400_000;

/** The snapshot that reading a workbook with nothing but the planned sheets would give. */
export const planToSnapshot = (plan: Plan): WorkbookSnapshot => ({
  sheets: plan.sheets.map((sheet) => sheetSnapshot(sheet, plan.styles)),
  marks: [
    ...plan.sheets.map(({ mark, title }) => ({ name: mark, sheet: title })),
    ...plan.names.map(({ name, sheet }) => ({ name, sheet })),
  ],
});

const sheetSnapshot = (
  sheet: PlannedSheet,
  styles: Readonly<Record<string, PlannedStyle>>,
): SheetSnapshot => ({
  name: sheet.title,
  kind: 'worksheet',
  visibility: 'visible',
  cells: sheet.cells.map((row) => row.map((cell) => snapshotCell(cell, styles))),
  merges: sheet.merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : []))),
});

const snapshotCell = (
  cell: PlannedCell | undefined,
  styles: Readonly<Record<string, PlannedStyle>>,
): SnapshotCell | undefined => {
  if (cell === undefined) return undefined;
  const shown = 'value' in cell ? cell.value : cell.result;
  if (shown === null || shown === '') return undefined;
  const style = styles[cell.style];
  const content = contentOf(shown, style?.numberFormat ?? 'General');
  return {
    ...(style?.strike === true ? struck(content) : { content }),
    ...('formula' in cell ? { formula: true, formulaText: cell.formula } : {}),
  };
};

const struck = (content: CellContent): SnapshotCell =>
  content.kind === 'text'
    ? { content: { ...content, runs: [{ text: content.text, struck: true }] } }
    : { content, struck: true };

/** What a cell holds that shows this value in this number format. */
export const contentOf = (shown: string | number | boolean, format = 'General'): CellContent => {
  if (typeof shown === 'string') return { kind: 'text', text: shown };
  if (typeof shown === 'boolean') return { kind: 'boolean', value: shown };
  if (!/[yd]/.test(format)) return { kind: 'number', value: String(shown), format };
  const day = new Date(Date.UTC(1899, 11, 30) + shown * MILLISECONDS_A_DAY);
  return { kind: 'date', date: day.toISOString().slice(0, 10), value: String(shown), format };
};
