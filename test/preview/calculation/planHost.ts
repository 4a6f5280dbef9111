import type { Plan, PlannedSheet } from '../../../src/sheets/plan';
import type {
  HostCell,
  HostSheet,
  HostValue,
  HostWorkbook,
} from '../../../src/preview/host/hostWorkbook';
import { absoluteAddress, sheetPrefix } from '../../../src/adapters/cells/address';

const valueOf = (value: string | number | boolean): HostValue =>
  typeof value === 'string'
    ? { kind: 'text', text: value }
    : typeof value === 'number'
      ? { kind: 'number', value }
      : { kind: 'boolean', value };

/** A sheet with the plan's values, formulas without results and colour rules. */
const plannedSheet = (planned: PlannedSheet, index: number): HostSheet => ({
  id: `{plan-${index}}`,
  name: planned.title,
  visibility: 'visible',
  cells: new Map(
    planned.cells.map((row, at) => [
      at,
      new Map(
        row.flatMap((cell, column): [number, HostCell][] => {
          if (cell === undefined) return [];
          if ('formula' in cell)
            return [[column, { value: null, formula: `=${cell.formula}`, format: {} }]];
          if (cell.value === null || cell.value === '') return [];
          return [[column, { value: valueOf(cell.value), format: {} }]];
        }),
      ),
    ]),
  ),
  merges: [...planned.merges],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  conditionalFormats: planned.conditionalFormats.map((rule, number) => ({
    id: `{rule-${number}}`,
    ...rule,
    formula: `=${rule.formula}`,
  })),
  validations: [],
  freeze: { rows: 0, columns: 0 },
  filter: planned.filter,
  tabColour: null,
  gridlines: true,
  isProtected: false,
  pageLayout: {},
});

/** The workbook with the planned sheets in it, not calculated yet. */
export const withPlan = (workbook: HostWorkbook, plan: Plan): HostWorkbook => ({
  ...workbook,
  sheets: [...workbook.sheets, ...plan.sheets.map(plannedSheet)],
  names: [
    ...workbook.names,
    ...plan.names.map(({ name, sheet, range }) => ({
      name,
      formula: `=${sheetPrefix(sheet)}${absoluteAddress(range)}`,
      comment: '',
      visible: true,
    })),
  ],
});
