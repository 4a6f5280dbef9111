import type {
  HostFormat,
  HostSheet,
  HostWorkbook,
} from '../../../../src/preview/host/hostWorkbook';
import { hostWorkbookOf, type DrawnCell } from '../../../preview/host/support/hostWorkbookOf';
import { formula, plannedSheet, planOf, value } from '../../xlsx/support/planned';

/** A workbook of the user's with as many sheets of a few indicators as asked for. */
export const userWorkbook = (sheets = 2, rows = 5): HostWorkbook =>
  hostWorkbookOf(
    Object.fromEntries(
      Array.from({ length: sheets }, (_, sheet) => [
        `Scheda ${sheet + 1}`,
        Array.from({ length: rows }, (__, row): DrawnCell[] => [
          `A${sheet + 1}/${row + 1}`,
          row * 10,
          '>= 80%',
          `=B${row + 1}*2`,
        ]),
      ]),
    ),
  );

/** A copy of the workbook's state that equal workbooks part, without the bytes it came from. */
export const contentOf = (workbook: HostWorkbook): unknown =>
  JSON.parse(
    JSON.stringify({
      ...workbook,
      source: null,
      sheets: workbook.sheets.map(sheetContent),
      names: [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    }),
  );

/** The same, for workbooks whose sheets were added at different times. */
export const contentWithoutIds = (workbook: HostWorkbook): unknown => {
  const places = new Map(workbook.sheets.map(({ id }, index) => [id, `sheet ${index + 1}`]));
  return contentOf({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: places.get(sheet.id) ?? '' })),
    active: { ...workbook.active, sheet: places.get(workbook.active.sheet) ?? '' },
  });
};

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** What is usual is the same whether the store names it or not; the order of validations too. */
const sheetContent = ({
  columnWidths,
  rowHeights,
  hiddenColumns,
  hiddenRows,
  conditionalFormats,
  validations,
  ...sheet
}: HostSheet) => ({
  ...sheet,
  hiddenColumns: [...hiddenColumns].sort(),
  hiddenRows: [...hiddenRows].sort(),
  columnWidths: [...columnWidths].filter(([, width]) => width !== STANDARD_WIDTH).sort(byIndex),
  rowHeights: [...rowHeights].filter(([, height]) => height !== STANDARD_HEIGHT).sort(byIndex),
  conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, id: '' })),
  validations: validations
    .map(({ range, rule, errorAlert, prompt, ignoreBlanks }) =>
      JSON.stringify([range, rule, errorAlert, prompt, ignoreBlanks]),
    )
    .sort(),
  pageLayout: JSON.parse(JSON.stringify(sheet.pageLayout, withoutEmptyText)) as unknown,
  cells: [...sheet.cells]
    .sort(byIndex)
    .map(([row, cells]) => [
      row,
      [...cells]
        .sort(byIndex)
        .map(([column, cell]) => [column, { ...cell, format: formatContent(cell.format) }]),
    ]),
});

const withoutEmptyText = (_: string, value: unknown): unknown => (value === '' ? undefined : value);

/** `General` is the same whether the store names it or not. */
const formatContent = ({ numberFormat, ...format }: HostFormat): HostFormat =>
  numberFormat === undefined || numberFormat === 'General' ? format : { ...format, numberFormat };

const byIndex = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;

const RULE = {
  range: { top: 1, left: 1, bottom: 9, right: 1 },
  formula: 'B2>=50',
  fill: '#C6EFCE',
  font: '#006100',
} as const;

export const STATE = plannedSheet({
  cells: [
    [value('Codice', 'header'), value('Stato', 'header'), value('Motivo', 'header')],
    [value('=A01/1'), formula("'Scheda 1'!B2*10", 100, 'percent'), value(null, 'input')],
    [value('A01/2'), formula('Traguardo_par_anno', 2023), value('12', 'input')],
    [undefined, value('in fondo'), value(45000, 'date')],
  ],
  rowHeights: { 0: 30, 1: 15, 2: 45 },
  merges: [{ top: 3, left: 1, bottom: 4, right: 1 }],
  conditionalFormats: [RULE, { ...RULE, formula: 'B2<50', fill: '#FFC7CE', font: '#9C0006' }],
  validations: [
    {
      kind: 'list',
      range: { top: 1, left: 2, bottom: 2, right: 2 },
      source: 'Parametri!$A$1:$A$2',
      title: 'Motivo',
      message: 'Sceglierne uno',
      strictness: 'warning',
    },
  ],
  freeze: { rows: 1, columns: 1 },
  filter: { top: 0, left: 0, bottom: 2, right: 2 },
});

export const PARAMETERS = plannedSheet({
  mark: 'Traguardo_Parametri',
  title: 'Parametri',
  columns: [{ width: 12 }, { width: 40, hidden: true }],
  cells: [
    [value('Anno'), value(2023, 'input')],
    [value('Passo'), value(0.5, 'input')],
  ],
  validations: [
    {
      kind: 'decimal',
      range: { top: 0, left: 1, bottom: 0, right: 1 },
      minimum: 2000,
      maximum: 2100,
      title: 'Anno',
      message: 'Un anno',
      strictness: 'stop',
    },
  ],
});

export const PLAN = {
  ...planOf(STATE, PARAMETERS),
  names: [
    {
      name: 'Traguardo_par_anno',
      sheet: 'Parametri',
      range: { top: 0, left: 1, bottom: 0, right: 1 },
    },
  ],
};

/** Another plan for the same sheets: shorter, other looks, one sheet under another title. */
export const OTHER_PLAN = {
  ...planOf(
    plannedSheet({
      cells: [[value('nuovo', 'date')]],
      columns: [8, 8, 8, 8, 8, 8].map((width) => ({ width })),
      rowHeights: { 9: 50 },
      freeze: { rows: 0, columns: 0 },
    }),
    plannedSheet({ ...PARAMETERS, title: 'Parametri (2)', tabColour: '#C00000' }),
    plannedSheet({ mark: 'Traguardo_Anomalie', title: 'Anomalie', cells: [[value('x')]] }),
  ),
};
